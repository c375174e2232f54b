package coach.rapport.chat.dialogue;

import static coach.rapport.chat.dialogue.Chat.ANA;
import static coach.rapport.chat.dialogue.Chat.REPLY;
import static coach.rapport.chat.dialogue.Chat.text;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Request;
import coach.rapport.chat.Said;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstUseTest {
    private final Chat chat = new Chat(Scenarios.curriculum());

    private static Card only(List<Delivery> deliveries) {
        return Said.card(deliveries.getFirst());
    }

    @Test
    void anyCommandShowsTheNoticeFirst() {
        for (String words : List.of("", "help", "practice third-call", "feedback", "end", "nonsense")) {
            assertThat(text(chat.command(words))).as(words).startsWith("Before you start");
        }
        assertThat(chat.practices.list(ANA, 10)).isEmpty();
    }

    @Test
    void wordsAndButtonsShowItToo() {
        assertThat(text(chat.write("practice"))).startsWith("Before you start");
        assertThat(text(chat.press(Ask.of(Asked.CHOOSE).button("Practise")))).startsWith("Before you start");
    }

    @Test
    void acceptingGoesOnWithWhatWasAsked() {
        Card notice = only(chat.command("practice third-call"));
        assertThat(text(chat.press(Said.button(notice, "I understand")))).contains("The pitch of third-call.");
    }

    @Test
    void acceptingTakesTheButtonAway() {
        List<Delivery> deliveries = chat.press(Said.button(only(chat.command("")), "I understand"));
        assertThat(deliveries.getFirst()).isInstanceOf(Delivery.Change.class);
        assertThat(Said.buttons(only(deliveries))).isEmpty();
        assertThat(text(deliveries)).contains("Before you start", "You accepted this.");
    }

    @Test
    void itIsAskedForOnce() {
        chat.press(Said.button(only(chat.command("")), "I understand"));
        assertThat(text(chat.command("help"))).startsWith("How it works");
    }

    @Test
    void aNoticeInsideANoticeEndsAtTheMenu() {
        Ask inner = Ask.of(Asked.ACCEPT, Ask.of(Asked.ACCEPT, "menu").line());
        assertThat(text(chat.press(inner.button("x")))).contains("What would you like to do?");
    }

    @Test
    void itSaysWhoPlaysTheCustomer() {
        assertThat(text(chat.command("")))
                .contains("A program plays the customer")
                .doesNotContain("language model");
        chat.provider = Chat.MODEL;
        assertThat(text(chat.command("")))
                .contains("An AI plays the customer", "goes to a language model run by Example. It keeps nothing.");
    }

    @Test
    void whenWhoPlaysTheCustomerChangesPeopleAreAskedAgain() {
        chat.press(Said.button(only(chat.command("")), "I understand"));
        chat.provider = Chat.MODEL;
        assertThat(text(chat.command("menu")))
                .startsWith("Who plays the customer has changed")
                .contains("run by Example", "nothing that you write goes there before you agree");
        chat.press(Said.button(only(chat.command("menu")), "I understand"));
        assertThat(text(chat.command("menu"))).contains("What would you like to do?");
    }

    @Test
    void whoAcceptedTheEarlierNoticeReadsWhatHasChanged() {
        chat.learners().accept(ANA, "2026-11/example");
        assertThat(text(chat.command("menu")))
                .startsWith("What Rapport keeps has changed")
                .contains("90 days", "a year", "/rapport privacy", "A program plays the customer");
        chat.press(Said.button(only(chat.command("menu")), "I understand"));
        assertThat(text(chat.command("menu"))).contains("What would you like to do?");
    }

    @Test
    void itSaysForHowLongThingsAreKept() {
        assertThat(text(chat.command("")))
                .contains("keeps your practices for 90 days and your scores for a year, or until you write /rapport");
    }

    @Test
    void whatIsWrittenInAPracticeWaitsForTheAgreementToo() {
        chat.agree();
        String session = chat.begin();
        chat.provider = Chat.MODEL;
        assertThat(text(chat.writeIn(session, "Hi Maya"))).startsWith("Who plays the customer has changed");
        assertThat(chat.practices.listOpen(ANA).getFirst().exchanges()).isEmpty();
    }

    @Test
    void whoAgreedToAModelNeedNotAgreeToHavingNone() {
        chat.provider = Chat.MODEL;
        chat.agree();
        chat.provider = Optional.empty();
        assertThat(text(chat.command("menu"))).contains("What would you like to do?");
    }

    @Test
    void itSaysWhoSeesWhatAndHowToDelete() {
        assertThat(text(chat.command("")))
                .contains(
                        "Only you see it.",
                        "No lead, manager or administrator",
                        "retention rules",
                        "/rapport forget me");
    }

    @Test
    void nobodyHasToAgreeBeforeTheyAreForgotten() {
        assertThat(text(chat.command("forget me"))).contains("This erases everything");
    }

    @Test
    void aNewcomersHomeWelcomesThem() {
        List<Delivery> home = chat.send(new Request.HomeOpened("h", ANA));
        assertThat(home).singleElement().isInstanceOf(Delivery.Home.class);
        assertThat(text(home)).startsWith("Welcome to Rapport");
        assertThat(Said.buttons(only(home)))
                .extracting("label")
                .containsExactly("Start your first practice", "Check a message");
    }

    @Test
    void theDirectConversationWelcomesOnce() {
        assertThat(text(chat.send(new Request.MessagesOpened("1", ANA, Chat.TOP))))
                .startsWith("Welcome to Rapport");
        assertThat(chat.send(new Request.MessagesOpened("2", ANA, Chat.TOP))).isEmpty();
    }

    @Test
    void aCommandInAChannelIsAnsweredPrivately() {
        assertThat(chat.command("help")).singleElement().isInstanceOf(Delivery.Whisper.class);
    }

    @Test
    void aButtonInAChannelIsAnsweredPrivately() {
        Request pressed = new Request.Pressed("1", ANA, Optional.empty(), "help", "", REPLY, Optional.empty());
        assertThat(chat.send(pressed)).singleElement().isInstanceOf(Delivery.Whisper.class);
    }
}
