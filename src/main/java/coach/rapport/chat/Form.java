package coach.rapport.chat;

import java.util.List;

/**
 * A form that opens over the chat.
 *
 * @param id comes back in {@link Request.Submitted}
 * @param title at most 24 characters
 * @param context comes back as it is; at most 3,000 characters
 * @param submit the button's label; empty for a form that only shows something
 */
public record Form(String id, String title, String context, List<Field> fields, String submit) {
    /** A piece of a form. */
    public sealed interface Field {
        /** Something to read. */
        record Shown(Part part) implements Field {}

        /** One of several, all in view. {@code initial} is an option's value, or empty. */
        record Choice(String id, String label, List<Option> options, String initial) implements Field {}

        /** A line or a text to write. */
        record Text(String id, String label, String hint, boolean severalLines, boolean optional) implements Field {}
    }

    /** @param label at most 75 characters; {@code description} likewise, or empty */
    public record Option(String value, String label, String description) {}

    public Form {
        fields = List.copyOf(fields);
    }
}
