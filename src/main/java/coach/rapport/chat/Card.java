package coach.rapport.chat;

import java.util.List;

/**
 * A message, or a page, in parts.
 *
 * @param summary the same in plain words: what a notification and a screen reader say
 */
public record Card(String summary, List<Part> parts) {
    public Card {
        parts = List.copyOf(parts);
    }

    /** Returns a card that says one thing. */
    public static Card saying(String text) {
        return new Card(text, List.of(new Part.Paragraph(Words.of(text))));
    }
}
