package coach.rapport.chat.dialogue;

import static coach.rapport.chat.dialogue.Chat.ANA;
import static coach.rapport.chat.dialogue.Chat.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Form;
import coach.rapport.chat.Request;
import coach.rapport.chat.Said;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Turn;
import coach.rapport.examples.Example;
import coach.rapport.examples.Held;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeeingItDifferentlyTest {
    private static final String LINE = "So it drops every evening.";
    private static final String LABEL = "I see it differently";

    private final Chat chat = Chat.withAna();
    private final String session = chat.begin();
    private final String moment = session + " 1 reflect shown";

    @BeforeEach
    void talk() {
        chat.writeIn(session, "Hello Maya.");
        chat.writeIn(session, LINE);
        chat.command("end");
    }

    private List<Delivery> press(String action, String value) {
        return chat.press(ANA, Chat.thread(session), action, value, Chat.TRIGGER);
    }

    private List<Delivery> press(Button button) {
        return press(button.action(), button.value());
    }

    private List<Delivery> beginning() {
        return press("moment.differently", moment);
    }

    private List<Delivery> agreeing() {
        return press(Said.button(Said.card(beginning().getFirst()), "Yes, keep examples"));
    }

    private static Form form(List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(Delivery.Open.class::isInstance)
                .map(one -> ((Delivery.Open) one).form())
                .findFirst()
                .orElseThrow();
    }

    private List<Delivery> send(String context, Map<String, String> values) {
        return chat.send(new Request.Submitted(chat.nextId(), ANA, "moment.said", context, values, Optional.empty()));
    }

    private Example kept() {
        assertThat(chat.examples.kept).hasSize(1);
        return chat.examples.kept.values().iterator().next();
    }

    @Test
    void isOfferedBesideEveryMomentOfAScoreAndOfTheMomentsThatMattered() {
        Card why = Said.card(press("feedback.why", session + " listening").getFirst());
        assertThat(Said.buttons(why))
                .extracting(Button::label, Button::value)
                .containsExactly(tuple(LABEL, session + " 0 reflect shown"), tuple(LABEL, moment));
        assertThat(chat.command("feedback"))
                .anySatisfy(
                        card -> assertThat(Said.button(Said.card(card), LABEL).value())
                                .isEqualTo(session + " 0 reflect shown"));
    }

    @Nested
    class Consent {
        @Test
        void isAskedFirstAsAQuestionOfItsOwn() {
            assertThat(beginning()).singleElement().satisfies(asked -> {
                assertThat(Chat.destination(asked)).isEqualTo(new Destination.At(Chat.thread(session)));
                assertThat(Said.text(asked))
                        .contains("up to three lines before it", "export", "do not change", "/rapport examples");
                assertThat(Said.buttons(Said.card(asked)))
                        .extracting(Button::label)
                        .containsExactly("Yes, keep examples", "No, keep nothing");
            });
        }

        @Test
        void givenGoesOnToTheFormAndIsNotAskedAgain() {
            List<Delivery> answer = agreeing();
            assertThat(form(answer).title()).isEqualTo(LABEL);
            assertThat(Said.text(answer.getLast())).contains("You said yes.");
            assertThat(Said.buttons(Said.card(answer.getLast()))).isEmpty();
            assertThat(beginning()).singleElement().isInstanceOf(Delivery.Open.class);
        }

        @Test
        void refusedKeepsNothingAndSaysSo() {
            List<Delivery> answer = press(Said.button(Said.card(beginning().getFirst()), "No, keep nothing"));
            assertThat(answer).singleElement().isInstanceOf(Delivery.Change.class);
            assertThat(Chat.text(answer)).contains("nothing is kept", "your scores stay as they are");
            assertThat(chat.examples.agreed(ANA)).isFalse();
        }

        @Test
        void ofOnePersonIsNotAnothers() {
            agreeing();
            assertThat(chat.examples.agreed(BEN)).isFalse();
        }

        @Test
        void forSomebodyElsesMomentIsNotTaken() {
            chat.press(BEN, Chat.TOP, "notice.accept", "menu");
            assertThat(Chat.text(chat.press(BEN, Chat.TOP, "examples.agree", moment)))
                    .contains("cannot find that practice");
            assertThat(chat.examples.agreed(BEN)).isFalse();
        }
    }

    @Nested
    class TheForm {
        @Test
        void offersWhatRapportDidNotSay() {
            assertThat(choice(DifferentlyForm.HELD))
                    .extracting(Form.Option::value)
                    .containsExactly("missed", "neither");
        }

        @Test
        void offersEveryOtherTechnique() {
            assertThat(choice(DifferentlyForm.REALLY))
                    .hasSize(Technique.values().length)
                    .noneSatisfy(option -> assertThat(option.value()).isEqualTo("reflect"));
        }

        private List<Form.Option> choice(String id) {
            return form(agreeing()).fields().stream()
                    .filter(field -> field instanceof Form.Field.Choice choice
                            && choice.id().equals(id))
                    .map(field -> ((Form.Field.Choice) field).options())
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void thatCannotOpenIsSaid() {
            chat.examples.agree(ANA);
            assertThat(Chat.text(chat.press(ANA, Chat.TOP, "moment.differently", moment)))
                    .contains("did not open in time", "nothing was kept");
        }
    }

    @Nested
    class Keeping {
        private String context() {
            return form(agreeing()).context();
        }

        @Test
        void keepsTheLineWhatCameBeforeBothLabelsAndTheWordsWhy() {
            send(context(), Map.of("held", "missed", "really", "open-question", "why", " I asked nothing. "));
            assertThat(kept())
                    .satisfies(one -> assertThat(one.technique()).isEqualTo(Technique.REFLECT))
                    .satisfies(one -> assertThat(one.said()).isEqualTo(Polarity.SHOWN))
                    .satisfies(one -> assertThat(one.held()).isEqualTo(Held.MISSED))
                    .satisfies(one -> assertThat(one.really()).contains(Technique.OPEN_QUESTION))
                    .satisfies(one -> assertThat(one.why().text()).isEqualTo("I asked nothing."))
                    .satisfies(one -> assertThat(one.line().text()).isEqualTo(LINE));
            assertThat(kept().before())
                    .extracting(Turn::text)
                    .containsExactly("Maya opens.", "Hello Maya.", "You said: Hello Maya.");
        }

        @Test
        void isConfirmedWhereItWasAsked() {
            List<Delivery> answer = send(context(), Map.of("held", "neither", "really", "none"));
            assertThat(answer).singleElement().satisfies(one -> {
                assertThat(Chat.destination(one)).isEqualTo(new Destination.At(Chat.thread(session)));
                assertThat(Said.text(one))
                        .contains("line 2, reflect. Rapport says shown, you say neither shown nor missed.");
            });
            assertThat(kept().really()).isEmpty();
        }

        @Test
        void theSameMomentAgainReplacesTheEarlier() {
            String context = context();
            send(context, Map.of("held", "neither"));
            send(context, Map.of("held", "missed"));
            assertThat(kept().held()).isEqualTo(Held.MISSED);
        }

        @Test
        void aMomentThatASecondTrySharesIsTheSame() {
            send(context(), Map.of("held", "neither"));
            press("practice.retry", session + " 1");
            String again = chat.practices.listOpen(ANA).getFirst().id().value();
            chat.writeIn(again, "Another line.");
            chat.command("end");
            send(again + " 0 reflect shown", Map.of("held", "missed"));
            send(session + " 0 reflect shown", Map.of("held", "neither"));
            assertThat(chat.examples.kept.keySet())
                    .containsExactlyInAnyOrder(
                            "U1 " + session + " 1 REFLECT SHOWN", "U1 " + session + " 0 REFLECT SHOWN");
        }

        @Test
        void afterConsentWasWithdrawnKeepsNothingAndSaysSo() {
            String context = context();
            chat.examples.withdraw(ANA);
            assertThat(Chat.text(send(context, Map.of("held", "missed")))).contains("Nothing was kept");
            assertThat(chat.examples.kept).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"shown", "", "often"})
        void whatRapportSaysAlreadyIsNoExample(String held) {
            send(context(), Map.of("held", held));
            assertThat(chat.examples.kept).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s1",
                "s1 1 reflect missed",
                "s1 7 reflect shown",
                "s1 x reflect shown",
                "s9 1 reflect shown",
                "s1 1 charm shown",
                "s1 1 reflect often"
            })
    void aMomentThatIsNotTheirsIsNotFound(String forged) {
        chat.examples.agree(ANA);
        assertThat(Chat.text(press("moment.differently", forged))).contains("cannot find that practice");
        assertThat(Chat.text(send(forged, Map.of("held", "missed", "really", "none"))))
                .contains("cannot find that practice");
        assertThat(chat.examples.kept).isEmpty();
    }

    @Test
    void somebodyElsesMomentIsNotFound() {
        chat.press(BEN, Chat.TOP, "notice.accept", "menu");
        chat.examples.agree(BEN);
        assertThat(Chat.text(chat.press(BEN, Chat.TOP, "moment.differently", moment, Chat.TRIGGER)))
                .contains("cannot find that practice")
                .doesNotContain(LINE);
        Request forged = new Request.Submitted(
                chat.nextId(), BEN, "moment.said", moment, Map.of("held", "missed"), Optional.empty());
        assertThat(Chat.text(chat.send(forged))).contains("cannot find that practice");
        assertThat(chat.examples.kept).isEmpty();
    }

    @Nested
    class MyExamples {
        private Card card() {
            return Said.card(chat.command("examples").getFirst());
        }

        @Test
        void areNoneAtFirst() {
            assertThat(Said.text(card())).contains("keeps no examples of yours");
        }

        @Test
        void areCounted() {
            send(form(agreeing()).context(), Map.of("held", "missed"));
            assertThat(Said.text(card())).contains("You share one example");
            send(session + " 0 reflect shown", Map.of("held", "missed"));
            assertThat(Said.text(card())).contains("You share 2 examples");
        }

        @Test
        void areDeletedWithTheConsentAtOnce() {
            send(form(agreeing()).context(), Map.of("held", "missed"));
            send(session + " 0 reflect shown", Map.of("held", "missed"));
            Button withdraw = Said.button(card(), "Withdraw consent and delete them");
            assertThat(Chat.text(press(withdraw))).contains("consent is withdrawn");
            assertThat(chat.examples.kept).isEmpty();
            assertThat(chat.examples.agreed(ANA)).isFalse();
        }

        @Test
        void canBeWithdrawnFromBeforeTheFirst() {
            agreeing();
            assertThat(Said.button(card(), "Withdraw consent")).isNotNull();
        }

        @Test
        void canBeAskedForByWordAndWithoutTheFirstUseNotice() {
            assertThat(Chat.text(chat.write("my examples"))).contains("keeps no examples");
            List<Delivery> answer =
                    chat.send(new Request.Command(chat.nextId(), BEN, "examples", Chat.REPLY, Optional.empty()));
            assertThat(Chat.text(answer)).contains("keeps no examples");
        }
    }
}
