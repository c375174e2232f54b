package coach.rapport.training.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Over all annotated conversations of the development part, where they are there. */
class SpansTest {
    /** Which words are quoted is a matter of wordings; the encoder would take minutes and change none. */
    private static final Meaning NONE = _ -> new float[384];

    @Test
    void everyQuoteStandsWhereItSaysItStands() {
        assumeTrue(SharedData.isThere(), SharedData.missing());
        EvidenceReader reader = EvidenceReaders.standard(NONE);
        int quotes = 0;
        for (Transcript transcript : Transcript.all()) {
            List<Turn> turns = transcript.turns();
            for (Turn turn : turns) {
                if (!turn.byLearner()) continue;
                for (Evidence one :
                        reader.read(turns.subList(0, turn.index()), turn).evidence()) {
                    holds(one.quote(), turn);
                    one.cue().ifPresent(cue -> holds(cue.quote(), turns.get(cue.index())));
                    quotes++;
                }
            }
        }
        assertThat(quotes).isPositive();
    }

    private static void holds(Quote quote, Turn turn) {
        assertThat(turn.text().substring(quote.start(), quote.end())).isEqualTo(quote.words());
        assertThat(quote.words()).isNotBlank();
    }
}
