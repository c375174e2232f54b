package coach.rapport.chat.dialogue;

import static coach.rapport.chat.dialogue.Chat.ANA;
import static coach.rapport.chat.dialogue.Chat.BEN;
import static coach.rapport.chat.dialogue.Chat.REPLY;
import static coach.rapport.chat.dialogue.Chat.TRIGGER;
import static coach.rapport.chat.dialogue.Chat.text;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Form;
import coach.rapport.chat.Request;
import coach.rapport.chat.Said;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.notebook.Note;
import coach.rapport.notebook.Notebook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RememberingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Chat chat = Chat.withAna();

    private static Card only(List<Delivery> deliveries) {
        assertThat(deliveries).hasSize(1);
        return Said.card(deliveries.getFirst());
    }

    private Form form(String typed) {
        List<Delivery> opened = chat.send(new Request.Command(chat.nextId(), ANA, typed, REPLY, TRIGGER));
        assertThat(opened).singleElement().isInstanceOf(Delivery.Open.class);
        return ((Delivery.Open) opened.getFirst()).form();
    }

    private static Map<String, String> initial(Form form) {
        Map<String, String> values = new HashMap<>();
        for (Form.Field field : form.fields()) {
            switch (field) {
                case Form.Field.Text text -> text.initial().ifPresent(words -> values.put(text.id(), words));
                case Form.Field.Day day -> day.initial().ifPresent(one -> values.put(day.id(), one.toString()));
                case Form.Field.Shown _, Form.Field.Choice _, Form.Field.Person _ -> {}
            }
        }
        return values;
    }

    private Request sent(String id, String about, String text, LocalDate day) {
        Map<String, String> values = Map.of("about", about, "text", text, "day", day.toString());
        return new Request.Submitted(id, ANA, "note.written", "", values, Optional.empty());
    }

    private Note keep(String about) {
        chat.send(sent(chat.nextId(), about, "Her daughter starts university", TODAY.plusDays(3)));
        return chat.notebook.list(ANA).stream()
                .filter(note -> note.about().equals(about))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Writing {
        @Test
        void opensAFormThatComesBackInTwoWeeks() {
            assertThat(initial(form("remember"))).isEqualTo(Map.of("day", "2026-12-06"));
        }

        @Test
        void theTwoWeeksBeginWhereTheLearnerIs() {
            chat.zones.put(ANA, ZoneId.of("Pacific/Kiritimati"));
            chat.practices.now = Instant.parse("2026-11-22T12:00:00Z");
            assertThat(initial(form("remember"))).containsEntry("day", "2026-12-07");
        }

        @Test
        void splitsWhatWasTypedAtTheColon() {
            assertThat(initial(form("remember Marta: daughter starts university: in May")))
                    .containsEntry("about", "Marta")
                    .containsEntry("text", "daughter starts university: in May");
        }

        @Test
        void takesItForTheTextWhereNoNameStandsBeforeAColon() {
            assertThat(initial(form("remember to ask Marta about the move")))
                    .containsEntry("text", "to ask Marta about the move")
                    .doesNotContainKey("about");
        }

        @Test
        void offersAButtonWhereNoFormCanOpenAndLosesNothing() {
            Card card = only(chat.write("remember Marta: daughter starts university"));
            Ask asked = Ask.pressed(
                    Said.buttons(card).getFirst().action(),
                    Said.buttons(card).getFirst().value());
            List<Delivery> opened =
                    chat.press(ANA, Chat.TOP, Said.buttons(card).getFirst().action(), asked.value(), TRIGGER);
            assertThat(initial(((Delivery.Open) opened.getFirst()).form())).containsEntry("about", "Marta");
        }

        @Test
        void whatIsTooLongFitsIntoTheFormToBeShortenedThere() {
            Form form = form("remember Marta: " + "long ".repeat(100));
            Form.Field.Text text = (Form.Field.Text) form.fields().get(1);
            assertThat(text.longest()).isEmpty();
            assertThat(text.initial().orElseThrow()).hasSizeGreaterThan(400);
        }

        @Test
        void evenTheLongestFitsOnAButton() {
            Card card = only(chat.write("remember Marta: " + "long ".repeat(1_000)));
            assertThat(Said.buttons(card).getFirst().value()).hasSizeLessThanOrEqualTo(2_000);
        }
    }

    @Nested
    class Keeping {
        @Test
        void saysWhatIsKeptAndWhenItComesBack() {
            Card card = only(chat.send(sent("f", "Marta", "daughter starts university", LocalDate.of(2026, 12, 10))));
            assertThat(Said.text(card))
                    .contains("Marta", "daughter starts university", "comes back to you on Thursday, 10 December.");
            assertThat(Said.buttons(card)).extracting("label").containsExactly("Notebook", "Delete");
        }

        @Test
        void theYearIsSaidWhereItIsAnother() {
            assertThat(text(chat.send(sent("f", "Marta", "x", LocalDate.of(2027, 1, 4)))))
                    .contains("4 January 2027");
        }

        @Test
        void theSameFormTwiceKeepsOne() {
            Request form = sent("f", "Marta", "x", TODAY.plusDays(3));
            assertThat(chat.send(form)).isEqualTo(chat.send(form));
            assertThat(chat.notebook.list(ANA)).hasSize(1);
        }

        @Test
        void whatIsRefusedComesBackInTheForm() {
            Card card = only(chat.send(sent("f", "Marta", "daughter", TODAY.minusDays(1))));
            assertThat(Said.text(card)).contains("not kept yet", "The day you picked is over.");
            assertThat(chat.notebook.list(ANA)).isEmpty();
            List<Delivery> again = chat.press(
                    ANA,
                    Chat.TOP,
                    "note.write",
                    Said.button(card, "Open the form again").value(),
                    TRIGGER);
            assertThat(initial(((Delivery.Open) again.getFirst()).form()))
                    .isEqualTo(Map.of("about", "Marta", "text", "daughter", "day", "2026-11-21"));
        }

        @Test
        void saysHowMuchTooLongItIs() {
            assertThat(text(chat.send(sent("f", "Marta", "x".repeat(212), TODAY))))
                    .contains("212 characters, and 200 fit");
        }

        @Test
        void whoHasNotAgreedIsAskedFirstAndLosesNothing() {
            Map<String, String> values = Map.of("about", "Marta", "text", "daughter", "day", "2026-12-01");
            Card notice =
                    only(chat.send(new Request.Submitted("f", BEN, "note.written", "", values, Optional.empty())));
            assertThat(Said.text(notice)).startsWith("Before you start");
            assertThat(chat.notebook.list(BEN)).isEmpty();
            assertThat(Said.button(notice, "I understand").value()).contains("Marta\ndaughter\n2026-12-01");
        }
    }

    @Nested
    class Reading {
        @Test
        void saysSoWhereThereIsNothing() {
            assertThat(text(chat.command("notes"))).contains("There is no note in it.");
        }

        @Test
        void theSoonestComesFirstAndOthersAreCounted() {
            for (int number = 1; number <= 42; number++) {
                chat.send(sent("f" + number, "Person " + number, "x", TODAY.plusDays(45 - number)));
            }
            Card card = only(chat.command("notebook"));
            assertThat(Said.text(card)).contains("Person 42: x\nComes back on Wednesday, 25 November", "And 2 more");
            assertThat(Said.buttons(card))
                    .extracting("label")
                    .filteredOn("Delete"::equals)
                    .hasSize(40);
            assertThat(Said.text(card).indexOf("Person 42:"))
                    .isLessThan(Said.text(card).indexOf("Person 41:"));
        }

        @Test
        void deletingOneShowsTheOthers() {
            keep("Marta");
            keep("Jonas");
            List<Delivery> deliveries =
                    chat.press(Said.buttons(only(chat.command("notes"))).getFirst());
            assertThat(deliveries).singleElement().isInstanceOf(Delivery.Change.class);
            assertThat(text(deliveries))
                    .contains("The note about Marta is deleted.", "Jonas")
                    .doesNotContain("Marta: ");
            assertThat(chat.notebook.list(ANA)).extracting(Note::about).containsExactly("Jonas");
        }

        @Test
        void deletingTwiceSaysThatItIsNotThere() {
            Ask delete = Ask.of(OwnAsked.NOTE_DELETE, keep("Marta").id());
            assertThat(text(chat.press(delete.button("Delete")))).contains("is deleted");
            assertThat(text(chat.press(delete.button("Delete")))).contains("not in your notebook");
        }

        @Test
        void nobodyReachesSomebodyElsesNote() {
            Note note = keep("Marta");
            chat.learners().accept(BEN, NoticeCard.VERSION);
            assertThat(text(chat.press(BEN, Chat.TOP, "note.delete", note.id())))
                    .contains("not in your notebook");
            assertThat(text(chat.press(BEN, Chat.TOP, "note.later", note.id() + " 7")))
                    .contains("not in your notebook");
            assertThat(text(chat.press(BEN, Chat.TOP, "note.list", ""))).doesNotContain("Marta");
            assertThat(chat.notebook.list(ANA)).containsExactly(note);
        }

        @Test
        void aFullNotebookSaysSo() {
            for (int number = 0; number < Notebook.MOST_NOTES; number++) keep("P" + number);
            assertThat(text(chat.send(sent("one more", "Marta", "x", TODAY)))).contains("takes 200 notes");
        }
    }

    @Nested
    class Mornings {
        @Test
        void bringTheNoteAndAWayToBegin() {
            chat.zones.put(ANA, ZoneId.of("Europe/Lisbon"));
            keep("Marta");
            chat.practices.now = Instant.parse("2026-11-25T09:00:00Z");
            chat.look();
            Delivery reminder = chat.brought.values().iterator().next();
            assertThat(Chat.destination(reminder)).isEqualTo(new Destination.Direct(ANA));
            assertThat(Said.text(reminder)).contains("come back to Marta", "university", "A way to begin:");
            assertThat(Said.buttons(Said.card(reminder)))
                    .extracting("label")
                    .containsExactly("In a week", "In a month", "Notebook", "Delete the note");
        }

        @Test
        void canBePutOff() {
            Note note = keep("Marta");
            Request pressed = new Request.Pressed(
                    "p", ANA, Optional.of(Chat.TOP), "note.later", note.id() + " 7", REPLY, Optional.empty());
            assertThat(text(chat.send(pressed))).contains("comes back on Sunday, 29 November");
            chat.send(pressed);
            assertThat(chat.notebook.find(ANA, note.id()).orElseThrow().comeBack())
                    .isEqualTo(TODAY.plusDays(7));
        }
    }
}
