package coach.rapport.chat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads cards, for tests. */
public final class Said {
    private Said() {}

    public static Card card(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Post post -> post.card();
            case Delivery.Whisper whisper -> whisper.card();
            case Delivery.Change change -> change.card();
            case Delivery.Announce announce -> announce.card();
            case Delivery.SendFile file -> file.otherwise();
            case Delivery.Home home -> home.card();
            case Delivery.Open open -> open.otherwise();
            case Delivery.Renew renew -> Card.saying(renew.form().title());
            case Delivery.Thinking thinking -> Card.saying(thinking.status());
            case Delivery.RemoveFile file -> Card.saying("removes " + file.reference());
        };
    }

    /** Returns all that stands on the card, line by line. */
    public static String text(Card card) {
        return card.parts().stream().flatMap(Said::texts).collect(Collectors.joining("\n"));
    }

    public static String text(Delivery delivery) {
        return text(card(delivery));
    }

    private static Stream<String> texts(Part part) {
        return switch (part) {
            case Part.Heading heading -> Stream.of(heading.text());
            case Part.Paragraph paragraph -> Stream.of(paragraph.words().plain());
            case Part.Quotation quotation -> Stream.of(quotation.text());
            case Part.Bullets bullets -> bullets.items().stream().map(Words::plain);
            case Part.Picture picture -> Stream.of(picture.title(), picture.alternative());
            case Part.Buttons _, Part.Line _ -> Stream.empty();
            case Part.WithButton line -> Stream.of(line.words().plain());
            case Part.Note note -> Stream.of(note.words().plain());
        };
    }

    public static List<Button> buttons(Card card) {
        return card.parts().stream().flatMap(Said::buttons).toList();
    }

    private static Stream<Button> buttons(Part part) {
        return switch (part) {
            case Part.Buttons row -> row.buttons().stream();
            case Part.WithButton line -> Stream.of(line.button());
            case Part.Heading _, Part.Paragraph _, Part.Quotation _, Part.Bullets _ -> Stream.empty();
            case Part.Picture _, Part.Note _, Part.Line _ -> Stream.empty();
        };
    }

    /** Returns the button with this label. */
    public static Button button(Card card, String label) {
        return buttons(card).stream()
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + buttons(card)));
    }
}
