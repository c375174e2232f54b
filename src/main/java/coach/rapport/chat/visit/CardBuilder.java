package coach.rapport.chat.visit;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Part;
import coach.rapport.chat.Words;
import java.util.ArrayList;
import java.util.List;

/** Puts a card together, part by part. What has nothing to show is left out. */
public final class CardBuilder {
    private final String summary;
    private final List<Part> parts = new ArrayList<>();

    private CardBuilder(String summary) {
        this.summary = summary;
    }

    /** @param summary what a notification and a screen reader say */
    public static CardBuilder card(String summary) {
        return new CardBuilder(summary);
    }

    public CardBuilder heading(String text) {
        return with(new Part.Heading(Excerpt.upTo(text, 150)));
    }

    public CardBuilder paragraph(String text) {
        return paragraph(Words.of(text));
    }

    public CardBuilder paragraph(Words words) {
        return words.plain().isBlank() ? this : with(new Part.Paragraph(words));
    }

    /** A word in bold, and what goes with it. */
    public CardBuilder labelled(String label, String text) {
        return paragraph(Words.strong(label).and(" " + text));
    }

    public CardBuilder quotation(String words) {
        return words.isBlank() ? this : with(new Part.Quotation(Excerpt.quotation(words)));
    }

    public CardBuilder bullets(List<Words> items) {
        return items.isEmpty() ? this : with(new Part.Bullets(items));
    }

    public CardBuilder lines(List<String> items) {
        return bullets(items.stream().map(Words::of).toList());
    }

    public CardBuilder note(String text) {
        return text.isBlank() ? this : with(new Part.Note(Words.of(text)));
    }

    public CardBuilder line() {
        return with(new Part.Line());
    }

    public CardBuilder buttons(Button... buttons) {
        return buttons(List.of(buttons));
    }

    public CardBuilder buttons(List<Button> buttons) {
        return buttons.isEmpty() ? this : with(new Part.Buttons(buttons));
    }

    public CardBuilder withButton(String text, Button button) {
        return with(new Part.WithButton(Words.of(text), button));
    }

    public CardBuilder with(Part part) {
        parts.add(part);
        return this;
    }

    public Card done() {
        return new Card(summary, parts);
    }
}
