package coach.rapport.chat.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Card;
import coach.rapport.chat.Part;
import coach.rapport.chat.Said;
import coach.rapport.coaching.Reckoning;
import coach.rapport.coaching.WhyScore;
import coach.rapport.coaching.scores.Scores;
import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Act;
import coach.rapport.evidence.Acts;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.Manner;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.evidence.Utterance;
import coach.rapport.practice.SessionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhyCardTest {
    private static final String LINE = "So it drops every evening.";
    private static final Cue CUE = new Cue(0, Quote.whole(new Utterance("It drops every evening at eight.")));

    private final WhyCard cards = new WhyCard(Scenarios.curriculum());
    private final List<TurnEvidence> talk = new ArrayList<>();

    private void line(Evidence... evidence) {
        talk.add(new TurnEvidence(
                2 * talk.size() + 1, Legibility.ENGLISH, List.of(evidence), Act.OTHER, Acts.NONE, Manner.NONE));
    }

    private static Evidence shown(Technique technique) {
        return evidence(technique, Polarity.SHOWN, LINE, Optional.empty());
    }

    private static Evidence missed(Technique technique) {
        return evidence(technique, Polarity.MISSED, "Restart it.", Optional.of(CUE));
    }

    private static Evidence evidence(Technique technique, Polarity polarity, String words, Optional<Cue> cue) {
        return new Evidence(technique, polarity, 0.8, Quote.whole(new Utterance(words)), cue);
    }

    private Card card(String... notCounted) {
        Reckoning reckoning = Scores.reckon(Dimension.LISTENING, talk);
        String whyNot = reckoning.score().isPresent() ? "" : "Nothing showed it.";
        return cards.of(
                "Maya",
                new SessionId("T1", "s1"),
                new WhyScore(reckoning, reckoning.score(), whyNot, List.of(notCounted)));
    }

    private List<String> said(String... notCounted) {
        return Said.text(card(notCounted)).lines().toList();
    }

    @Test
    void namesLineAmountAndTechniqueAboveTheLearnersWords() {
        line(shown(Technique.REFLECT));
        assertThat(said()).containsSubsequence("Why 3.2 for listening", "Line 1, +1.0. Shown: reflect", LINE);
    }

    @Test
    void givesTheSumInASentence() {
        line(shown(Technique.REFLECT), missed(Technique.CONFIRM_FIRST));
        line(missed(Technique.STEADY));
        assertThat(said())
                .contains("Together: Credit 1.0, against it 0.7, and 0.3 for what hurt elsewhere. A talk of 2 lines is"
                        + " expected to bring 2.7; that gives 2.0.");
    }

    @Test
    void saysThatARepeatCountsLess() {
        line(shown(Technique.REFLECT));
        line(shown(Technique.REFLECT));
        assertThat(said()).contains("Line 2, +0.6. Shown again, so it counts less: reflect");
    }

    @Test
    void saysWhatWasMissedAfterWhichWords() {
        line(missed(Technique.THEIR_LANGUAGE));
        assertThat(said())
                .containsSubsequence(
                        "Line 1, −0.4. Missed: their-language",
                        "Maya had said: “It drops every evening at eight.”",
                        "Restart it.");
    }

    @Test
    void quotesTheCustomerOnceForMomentsThatAnswerTheSame() {
        line(missed(Technique.CONFIRM_FIRST), missed(Technique.RECALL));
        assertThat(said()).filteredOn(one -> one.startsWith("Maya had said")).hasSize(1);
    }

    @Test
    void saysWhatHurtHereThoughItBelongsElsewhere() {
        line(shown(Technique.REFLECT), missed(Technique.OWN_THE_MISTAKE));
        assertThat(said()).contains("Line 1, −0.3. Missed in authenticity, which is felt here too: own-the-mistake");
    }

    @Test
    void countsAsOneWhatTheSameWordsCostForSeveralReasonsThatAreNotTold() {
        line(missed(Technique.RECALL), missed(Technique.CONFIRM_FIRST));
        assertThat(said())
                .filteredOn(one -> one.contains("did not take this well"))
                .singleElement()
                .asString()
                .matches("Line 1, −1\\.\\d\\. Maya did not take this well\\.");
    }

    @Test
    void namesNoTechniqueWhereRapportIsTooOftenWrongAboutTheReason() {
        line(missed(Technique.RECALL));
        assertThat(said())
                .anyMatch(one -> one.matches("Line 1, −0\\.\\d\\. Maya did not take this well\\."))
                .anyMatch(one -> one.contains("too often wrong about the reason"))
                .noneMatch(one -> one.contains("recall"));
    }

    @Test
    void saysWhatWasNotCounted() {
        line(shown(Technique.REFLECT));
        assertThat(said("Line 2 holds no words."))
                .containsSubsequence("Not counted", "Line 2 holds no words.")
                .anySatisfy(one -> assertThat(one).contains("A talk of one line that could be judged is expected"));
    }

    @Test
    void saysWhyADimensionWasNotObserved() {
        line(shown(Technique.FOLLOW_UP));
        assertThat(said()).containsExactly("Why there is no score for listening", "Nothing showed it.");
    }

    @Test
    void saysThatRoundedAmountsCanBeOffOnlyWhereTheyAre() {
        line(shown(Technique.REFLECT));
        assertThat(said()).noneSatisfy(one -> assertThat(one).contains("rounded"));
        line(shown(Technique.RECALL), shown(Technique.CONFIRM_FIRST), shown(Technique.CLOSE_THE_LOOP));
        assertThat(said()).anySatisfy(one -> assertThat(one).contains("rounded"));
    }

    @Test
    void isTheSameEachTime() {
        line(shown(Technique.REFLECT), missed(Technique.STEADY));
        assertThat(card("A note.")).isEqualTo(card("A note."));
    }

    @Test
    void ofTwentyLinesWithMuchEvidenceTheSmallestAreNamedAndLeftOut() {
        String[] notes = new String[20];
        Arrays.fill(notes, "Line 2 (\"" + "x".repeat(90) + "\") is not in English, and so on and on.");
        long moments = 0;
        for (int i = 0; i < 20; i++) {
            Evidence[] all = Arrays.stream(Technique.values())
                    .filter(one -> one.dimension().equals(Optional.of(Dimension.LISTENING)))
                    .map(one -> evidence(one, Polarity.SHOWN, "Many words. ".repeat(60), Optional.of(CUE)))
                    .toArray(Evidence[]::new);
            moments += all.length;
            line(all);
        }
        Card card = card(notes);
        String text = Said.text(card);
        assertThat(card.parts()).hasSizeLessThanOrEqualTo(50);
        assertThat(text.length()).isLessThan(12_000);
        assertThat(card.parts().stream().filter(Part.Quotation.class::isInstance))
                .hasSizeGreaterThan(5);
        long shown = text.lines()
                .filter(line -> line.startsWith("Line ") && line.contains("Shown"))
                .count();
        assertThat(text).contains("No room here for " + (moments - shown) + " moments, the smallest: Line ");
    }

    @Test
    void withoutAnythingLeftOutNothingIsSaidOfRoom() {
        line(shown(Technique.REFLECT));
        assertThat(Said.text(card())).doesNotContain("No room");
    }
}
