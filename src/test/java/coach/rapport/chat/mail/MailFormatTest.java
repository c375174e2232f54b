package coach.rapport.chat.mail;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Earlier;
import coach.rapport.chat.Form;
import coach.rapport.chat.Part;
import coach.rapport.chat.Place;
import coach.rapport.chat.PrivateReply;
import coach.rapport.chat.Request;
import coach.rapport.chat.Trigger;
import coach.rapport.chat.Words;
import coach.rapport.learners.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailFormatTest {
    private static final LearnerId ANA = new LearnerId("T1", "U1");
    private static final Place THREAD = new Place("D1", Optional.of("12.5"));
    private static final Place TOP = new Place("D1", Optional.empty());
    private static final Card CARD = new Card(
            "summary",
            List.of(
                    new Part.Heading("heading"),
                    new Part.Paragraph(Words.of("plain ").and(Words.strong("strong"))),
                    new Part.Quotation("\"quoted\" <!channel> 🌧"),
                    new Part.Bullets(List.of(Words.of("one"))),
                    new Part.Buttons(List.of(Button.danger("a", "b", "c", "sure?"))),
                    new Part.Note(Words.emphasis("small")),
                    new Part.Line()));

    private final MailFormat format = new MailFormat();

    static Stream<Request> requests() {
        Optional<PrivateReply> reply = Optional.of(new PrivateReply("https://reply"));
        Optional<Trigger> trigger = Optional.of(new Trigger("t"));
        return Stream.of(
                new Request.Command("1", ANA, "practice", reply, trigger),
                new Request.Command("1", ANA, "", Optional.empty(), Optional.empty()),
                new Request.Message("2", ANA, THREAD, "12.6", "hello\nthere", true),
                new Request.Edited("3", ANA, TOP, "12.6", "hello"),
                new Request.Deleted("4", ANA, TOP, "12.6"),
                new Request.Pressed("5", ANA, Optional.of(THREAD), "a", "v", reply, trigger),
                new Request.Submitted("6", ANA, "form", "context", Map.of("field", "value"), trigger),
                new Request.Shortcut("6", ANA, "check_message", true, "hello", reply, trigger),
                new Request.HomeOpened("7", ANA),
                new Request.MessagesOpened("8", ANA, TOP),
                new Request.Stopped("9", ANA, THREAD),
                new Request.Command("10", ANA, "tips", Optional.of("C1"), reply, trigger),
                new Request.TeamDue("11", LearnerId.nobody("T1"), "C1"),
                new Request.Undelivered("12", LearnerId.nobody("T1"), "C1", "2026-W48", true),
                new Request.Removed("13", ANA));
    }

    static Stream<Delivery> deliveries() {
        Form form = new Form(
                "id",
                "title",
                "context",
                List.of(
                        new Form.Field.Shown(new Part.Line()),
                        new Form.Field.Choice("c", "label", List.of(new Form.Option("v", "l", "d")), ""),
                        new Form.Field.Person("p", "label", "hint"),
                        new Form.Field.Day("d", "label", "hint", Optional.of(LocalDate.of(2026, 12, 1))),
                        new Form.Field.Text("t", "label", "hint", true, false)
                                .startingWith("text")
                                .atMost(20)),
                "Go",
                Optional.of("Close"),
                Optional.of("name"));
        return Stream.of(
                new Delivery.Post(ANA, new Destination.At(TOP), CARD, Optional.of("key")),
                new Delivery.Post(ANA, new Destination.Direct(ANA), CARD, Optional.empty()),
                new Delivery.Post(ANA, new Destination.InThread(ANA, "key"), CARD, Optional.empty()),
                new Delivery.Thinking(ANA, new Destination.Direct(ANA), "thinking"),
                new Delivery.Change(ANA, new Earlier.Opening(ANA, "s1"), CARD),
                new Delivery.Change(ANA, new Earlier.Below(ANA, "s1", "s1/line/2"), CARD),
                new Delivery.Renew(ANA, form),
                new Delivery.Change(ANA, new Earlier.Pressed(new PrivateReply("https://reply")), CARD),
                new Delivery.Whisper(ANA, new PrivateReply("https://reply"), CARD),
                new Delivery.Open(ANA, new Trigger("t"), form, CARD),
                new Delivery.Announce(LearnerId.nobody("T1"), "C1", CARD, "2026-W48", Instant.EPOCH),
                new Delivery.SendFile(ANA, "data.json", "Your data", "{}", CARD),
                new Delivery.Home(ANA, CARD),
                new Delivery.RemoveFile(LearnerId.nobody("T1"), "F1"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyRequestReadsAsItWasWritten(Request request) {
        assertThat(format.readRequest(format.write(request))).isEqualTo(request);
    }

    @ParameterizedTest
    @MethodSource("deliveries")
    void everyDeliveryReadsAsItWasWritten(Delivery delivery) {
        assertThat(format.readDelivery(format.write(delivery))).isEqualTo(delivery);
    }

    @Test
    void everyKindOfRequestIsTried() {
        assertThat(requests().map(Object::getClass)).containsAll(List.of(Request.class.getPermittedSubclasses()));
    }

    @Test
    void everyKindOfDeliveryIsTried() {
        assertThat(deliveries().map(Object::getClass)).containsAll(List.of(Delivery.class.getPermittedSubclasses()));
    }

    @Test
    void aPictureKeepsItsBytes() {
        byte[] png = {1, -1, 0, 127};
        Card card = new Card("", List.of(new Part.Picture(png, "title", "alternative")));
        Delivery read = format.readDelivery(format.write(new Delivery.Home(ANA, card)));
        assertThat(((Delivery.Home) read).card().parts())
                .singleElement()
                .satisfies(part -> assertThat(((Part.Picture) part).png()).isEqualTo(png));
    }

    @Test
    void aFormFromBeforeItCarriedATriggerIsStillRead() {
        String body = "{\"kind\":\"Submitted\",\"id\":\"6\",\"from\":{\"workspace\":\"T1\",\"person\":\"U1\"},"
                + "\"form\":\"f\",\"context\":\"\",\"values\":{}}";
        assertThat(format.readRequest(body))
                .isEqualTo(new Request.Submitted("6", ANA, "f", "", Map.of(), Optional.empty()));
    }

    @Test
    void aFieldOfAnotherVersionIsPassedOver() {
        String body =
                "{\"kind\":\"HomeOpened\",\"id\":\"7\",\"from\":{\"workspace\":\"T1\",\"person\":\"U1\"},\"new\":1}";
        assertThat(format.readRequest(body)).isEqualTo(new Request.HomeOpened("7", ANA));
    }
}
