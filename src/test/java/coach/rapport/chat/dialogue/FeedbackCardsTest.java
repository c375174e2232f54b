package coach.rapport.chat.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Part;
import coach.rapport.chat.Said;
import java.util.List;
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
