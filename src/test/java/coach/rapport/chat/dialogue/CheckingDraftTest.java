package coach.rapport.chat.dialogue;

import static coach.rapport.chat.dialogue.Chat.ANA;
import static coach.rapport.chat.dialogue.Chat.REPLY;
import static coach.rapport.chat.dialogue.Chat.TRIGGER;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Form;
import coach.rapport.chat.Request;
import coach.rapport.chat.Said;
import coach.rapport.chat.Trigger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckingDraftTest {
    private static final String DRAFT = "Sorry for any inconvenience. What can I do?";

    private final Chat chat = Chat.withAna();

    private static Form form(List<Delivery> deliveries) {
        assertThat(deliveries).singleElement().isInstanceOf(Delivery.Open.class);
        return ((Delivery.Open) deliveries.getFirst()).form();
    }

    /** All that can be read in a form. */
    private static String text(Form form) {
        StringBuilder text = new StringBuilder();
        for (Form.Field field : form.fields()) {
            if (field instanceof Form.Field.Shown(var part)) {
                text.append(Said.text(new Card("", List.of(part)))).append('\n');
            }
        }
        return text.toString();
    }

    private static Optional<Form.Field.Text> better(Form form) {
        return form.fields().stream()
                .filter(Form.Field.Text.class::isInstance)
                .map(Form.Field.Text.class::cast)
                .findFirst();
    }

    private List<Delivery> check(String message, Optional<Trigger> trigger) {
        return chat.send(
                new Request.Submitted(chat.nextId(), ANA, "draft.check", "", Map.of("message", message), trigger));
    }

    private List<Delivery> check(String message) {
        return check(message, TRIGGER);
    }

    private List<Delivery> choose(String action, boolean own, String text, Optional<Trigger> trigger) {
        return chat.send(new Request.Shortcut(chat.nextId(), ANA, action, own, text, REPLY, trigger));
    }

    @Nested
    class Asking {
        @ParameterizedTest
        @ValueSource(strings = {"check", "check a message", "Check my message."})
        void byCommandOpensTheForm(String words) {
            Form form = form(chat.send(new Request.Command(chat.nextId(), ANA, words, REPLY, TRIGGER)));
            assertThat(form.title()).isEqualTo("Check a message");
            assertThat(form.fields().stream().filter(Form.Field.Text.class::isInstance))
                    .hasSize(2);
        }

        @Test
        void byWordOffersAButtonBecauseAWordCannotOpenAForm() {
            List<Delivery> answer = chat.write("check");
            assertThat(form(chat.press(
                                    ANA,
                                    Chat.TOP,
                                    Said.button(Said.card(answer.getFirst()), "Check a message")
                                            .action(),
                                    "",
                                    TRIGGER))
                            .id())
                    .isEqualTo("draft.check");
        }

        @Test
        void isPossibleFromTheMenu() {
            assertThat(Said.button(Said.card(chat.command("menu").getFirst()), "Check a message")
                            .action())
                    .isEqualTo("draft.check");
        }
    }

    @Nested
    class TheReview {
        @Test
        void opensOverTheChatWithWhatIsGoodAndWhatMayLandBadly() {
            Form form = form(check(DRAFT));
            assertThat(text(form))
                    .contains("What is good", "What may land badly", "any inconvenience", "kept nothing of this");
            assertThat(form.title().length()).isLessThanOrEqualTo(24);
        }

        @Test
        void offersABetterWordingToCopy() {
            assertThat(better(form(check(DRAFT))).flatMap(Form.Field.Text::initial))
                    .contains("Sorry for this. What can I do?");
        }

        @Test
        void fallsBackToAMessageWithoutAnythingOfTheDraft() {
            Delivery.Open open = (Delivery.Open) check(DRAFT).getFirst();
            assertThat(Said.text(open.otherwise())).contains("could not be shown", "try again");
            assertThat(open.otherwise().toString()).doesNotContain("inconvenience", "What can I do");
        }

        @Test
        void thatCannotOpenAtAllIsNotPostedEither() {
            List<Delivery> answer = check(DRAFT, Optional.empty());
            assertThat(Chat.destination(answer.getFirst())).isEqualTo(new Destination.Direct(ANA));
            assertThat(answer.toString()).contains("try again").doesNotContain("inconvenience");
        }

        @Test
        void ofAnotherLanguageSaysSo() {
            assertThat(text(form(check("Guten Tag, wir haben Ihre Nachricht nicht bekommen und bitten um Geduld."))))
                    .contains("not in English");
        }

        @Test
        void ofNoWordsSaysSo() {
            assertThat(text(form(check("🙂")))).contains("no words");
        }

        @Test
        void ofAPlainMessageSaysThatNothingStandsOutAndOffersNothingToKeep() {
            Form form = form(check("The parcel is here since nine."));
            assertThat(text(form)).contains("nothing in it that is worth pointing out");
            assertThat(form.submit()).isEmpty();
        }

        @Test
        void ofMoreThanCanBeCheckedSaysHowMuchCanBe() {
            assertThat(text(form(choose("check_message", true, "word ".repeat(500), TRIGGER))))
                    .contains("2,000 characters");
        }
    }

    @Nested
    class Keeping {
        private List<Delivery> keep(Form review, String better) {
            Map<String, String> values = new HashMap<>();
            values.put("better", better);
            return chat.send(
                    new Request.Submitted(chat.nextId(), ANA, review.id(), review.context(), values, Optional.empty()));
        }

        @Test
        void postsTheReviewInThePersonsOwnConversation() {
            List<Delivery> kept = keep(form(check(DRAFT)), "Sorry for this, Maya.");
            assertThat(kept).singleElement().satisfies(post -> {
                assertThat(Chat.destination(post)).isEqualTo(new Destination.Direct(ANA));
                assertThat(Said.text(post)).contains(DRAFT, "What may land badly", "Sorry for this, Maya.");
            });
        }

        @Test
        void isOfferedAndLeavingIsCalledClosing() {
            Form form = form(check(DRAFT));
            assertThat(form.submit()).isEqualTo("Keep this in my messages");
            assertThat(form.dismiss()).contains("Close");
        }

        @Test
        void theLongestDraftHasRoomInTheForm() {
            String longest = (DRAFT + " ").repeat(60).substring(0, 2_000);
            assertThat(form(check(longest)).context().length()).isLessThanOrEqualTo(3_000);
        }

        @Test
        void aDraftOfSeveralLinesStaysAsItIs() {
            String lines = "Hi,\n\nsorry for any inconvenience.\n\nAna";
            assertThat(Said.text(keep(form(check(lines)), "").getFirst())).contains(lines);
        }
    }

    @Nested
    class TheMenuOfAMessage {
        @Test
        void checksOnesOwnMessage() {
            assertThat(text(form(choose("check_message", true, DRAFT, TRIGGER))))
                    .contains("any inconvenience");
        }

        @Test
        void refusesSomebodyElsesKindly() {
            assertThat(text(form(choose("check_message", false, "", TRIGGER))))
                    .contains("Only your own messages can be checked.");
        }

        @Test
        void ofAnotherVersionDoesNothing() {
            assertThat(choose("something_else", true, DRAFT, TRIGGER)).isEmpty();
        }
    }

    @Nested
    class FirstUse {
        private final Chat stranger = new Chat(Scenarios.curriculum());

        @Test
        void showsTheNoticeAndNothingOfTheMessage() {
            List<Delivery> answer =
                    stranger.send(new Request.Shortcut("1", ANA, "check_message", true, DRAFT, REPLY, TRIGGER));
            assertThat(Chat.text(answer)).contains("Before you start");
            assertThat(answer.toString()).doesNotContain("inconvenience");
        }

        @Test
        void goesOnToTheFormOnceTheNoticeIsAccepted() {
            List<Delivery> notice = stranger.command("check");
            String next =
                    Said.button(Said.card(notice.getFirst()), "I understand").value();
            assertThat(stranger.press(ANA, Chat.TOP, "notice.accept", next, TRIGGER))
                    .anySatisfy(one -> assertThat(one).isInstanceOf(Delivery.Open.class));
        }
    }

    @Nested
    class WithAModel {
        WithAModel() {
            chat.provider = Chat.MODEL;
            chat.agree();
            chat.draftWriter.available = true;
        }

        private Form renewed() {
            List<Delivery> deliveries = chat.send(chat.next.getLast());
            assertThat(deliveries).singleElement().isInstanceOf(Delivery.Renew.class);
            return ((Delivery.Renew) deliveries.getFirst()).form();
        }

        @Test
        void theReviewIsThereAtOnceAndSaysThatAWordingIsLookedFor() {
            Form form = form(check(DRAFT));
            assertThat(text(form)).contains("is looking for a wording in your style");
            assertThat(better(form)).isPresent();
        }

        @Test
        void theFormIsRenewedWithTheModelsWording() {
            String name = form(check(DRAFT)).name().orElseThrow();
            Form renewed = renewed();
            assertThat(renewed.name()).contains(name);
            assertThat(better(renewed).flatMap(Form.Field.Text::initial)).contains("In your style.");
            assertThat(text(renewed)).doesNotContain("looking for");
        }

        @Test
        void whereTheModelsDoesNotHoldTheBuiltInOneStays() {
            chat.draftWriter.text = Optional.empty();
            check(DRAFT);
            assertThat(better(renewed()).flatMap(Form.Field.Text::initial)).contains("Sorry for this. What can I do?");
        }

        @Test
        void nothingGoesToTheModelWhereNothingLandsBadly() {
            check("What can I do?");
            assertThat(chat.next).isEmpty();
        }

        @Test
        void theModelsWordingIsKeptWhereThePersonKeepsTheReview() {
            check(DRAFT);
            Form form = renewed();
            List<Delivery> kept = chat.send(new Request.Submitted(
                    chat.nextId(), ANA, form.id(), form.context(), Map.of("better.model", "In your style."), TRIGGER));
            assertThat(Chat.text(kept)).contains("In your style.");
        }
    }
}
