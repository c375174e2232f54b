package coach.rapport.chat;

import java.util.List;

/** A piece of a card. */
public sealed interface Part {
    /** @param text at most 150 characters */
    record Heading(String text) implements Part {}

    record Paragraph(Words words) implements Part {}

    /** Words that somebody wrote, set apart as a quotation. */
    record Quotation(String text) implements Part {}

    record Bullets(List<Words> items) implements Part {}

    /**
     * A picture.
     *
     * @param png its bytes
     * @param alternative what it shows, for those who cannot see it
     */
    record Picture(byte[] png, String title, String alternative) implements Part {}

    /** Up to five buttons in a row. */
    record Buttons(List<Button> buttons) implements Part {}

    /** A line or two with a small button beside them. Shown in one tone. */
    record WithButton(Words words, Button button) implements Part {}

    /** Small print. */
    record Note(Words words) implements Part {}

    record Line() implements Part {}
}
