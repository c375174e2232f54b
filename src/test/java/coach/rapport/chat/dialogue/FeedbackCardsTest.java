package coach.rapport.chat.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Part;
import coach.rapport.chat.Said;
import coach.rapport.chat.visit.Excerpt;
import coach.rapport.coaching.DimensionFeedback;
import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.KeyMoment;
import coach.rapport.coaching.Scorecard;
import coach.rapport.coaching.TrustCurve;
import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Utterance;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.SessionId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedbackCardsTest {
    private final Chat chat = Chat.withAna();

    private List<Card> cardsAfter(String line) {
        String session = chat.begin();
        chat.writeIn(session, line);
        List<Delivery> deliveries = chat.command("end");
        return deliveries.stream().map(Said::card).toList();
    }

    @Test
    void staysWithinWhatAMessageMayHold() {
        for (Card card : cardsAfter("I hear you. ".repeat(800))) {
            assertThat(Said.text(card).length()).isLessThan(13_000);
            assertThat(card.parts()).hasSizeLessThan(50);
        }
    }

    @Test
    void theMomentsOfAllFourDimensionsFitIntoAMessage() {
        Cue cue = new Cue(0, Quote.whole(new Utterance("x ".repeat(300))));
        Quote words = Quote.whole(new Utterance("y ".repeat(600)));
        KeyMoment moment = new KeyMoment(
                0, Technique.REFLECT, words, Optional.of(cue), "", "It named what she felt.", "Trust rose.");
        Feedback feedback = new Feedback(
                new SessionId("T1", "s1"),
                Outcome.OPEN,
                new Scorecard(Map.of(), Optional.empty()),
                Arrays.stream(Dimension.values())
                        .map(one -> new DimensionFeedback(
                                one, Optional.of(3.0), Optional.of(moment), Optional.of(moment), ""))
                        .toList(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new TrustCurve(List.of(), List.of(), ""),
                List.of(moment, moment, moment),
                List.of());
        Card card = new MomentsCard(Scenarios.curriculum()).of("Maya", feedback);
        assertThat(card.parts()).hasSizeLessThanOrEqualTo(50);
        assertThat(Said.text(card).length()).isLessThan(12_000);
    }

    @Test
    void quotesTheLearnerWordForWord() {
        String line = "That sounds <!channel> hard \u2014 *really*.";
        assertThat(cardsAfter(line).stream().flatMap(card -> card.parts().stream()))
                .contains(new Part.Quotation(line));
    }

    @Test
    void cutsALongQuotationAtAWordAndSaysSo() {
        String cut = Excerpt.quotation("word ".repeat(500));
        assertThat(cut).hasSizeLessThanOrEqualTo(400).endsWith("word…");
    }

    @Test
    void neverCutsThroughACharacter() {
        String cut = Excerpt.upTo("🌧".repeat(50), 20);
        assertThat(cut.codePoints().limit(cut.codePointCount(0, cut.length()) - 1))
                .containsOnly("🌧".codePointAt(0));
    }

    @Test
    void describesThePicture() {
        assertThat(cardsAfter("Hi").stream().flatMap(card -> card.parts().stream()))
                .filteredOn(Part.Picture.class::isInstance)
                .singleElement()
                .extracting(part -> ((Part.Picture) part).alternative())
                .isEqualTo("The curve.");
    }

    @Test
    void aFormAndAPageHoldNineteenScenarios() {
        var scenarios = IntStream.range(0, 19)
                .mapToObj(
                        number -> Scenarios.scenario("s" + number, "T".repeat(100), "Maya", java.util.Optional.empty()))
                .toList();
        assertThat(ScenarioCards.card(scenarios).parts()).hasSizeLessThan(50);
        assertThat(ScenarioCards.form(scenarios).fields()).hasSizeLessThan(100);
    }
}
