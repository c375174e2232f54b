package coach.rapport.commands;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Utterance;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenEvidenceTest {
    private static final Cue CUE = new Cue(4, new Quote(new Utterance("Well, I'm worn out."), 6, 19));

    private static String written(Polarity polarity, Optional<Cue> cue) {
        Quote quote = new Quote(new Utterance("Oh. Calm down."), 4, 14);
        return Json.line(WrittenEvidence.of(new Evidence(Technique.NAME_THE_FEELING, polarity, 0.805, quote, cue)));
    }

    @Test
    void whatWasMissedNamesWhatTheOtherHadSaid() {
        assertThat(written(Polarity.MISSED, Optional.of(CUE))).isEqualTo("""
                {"technique":"name-the-feeling","polarity":"missed","confidence":0.81,\
                "quote":"Calm down.","start":4,"end":14,\
                "cue":{"index":4,"start":6,"end":19,"quote":"I'm worn out."}}""");
    }

    @Test
    void withoutSuchWordsThereIsNoCue() {
        assertThat(written(Polarity.MISSED, Optional.empty())).endsWith("\"start\":4,\"end\":14}");
    }

    @Test
    void whatWasShownHasNoCue() {
        assertThat(written(Polarity.SHOWN, Optional.of(CUE))).endsWith("\"start\":4,\"end\":14}");
    }
}
