package coach.rapport.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A form that opens over the chat.
 *
 * @param id comes back in {@link Request.Submitted}
 * @param title at most 24 characters
 * @param context comes back as it is; at most 3,000 characters
 * @param submit the button's label; empty for a form that only shows something
 * @param name by which it can be renewed while it is open, unique in the workspace; empty for what stays as it is
 * @param dismiss the label of the way out; the platform's own where it is empty
 */
public record Form(
        String id,
        String title,
        String context,
        List<Field> fields,
        String submit,
        Optional<String> dismiss,
        Optional<String> name) {
    /** A piece of a form. */
    public sealed interface Field {
        /** Something to read. */
        record Shown(Part part) implements Field {}

        /** One of several: all in view, or in a menu where there are more than ten. {@code initial} is an option's value, or empty. */
        record Choice(String id, String label, List<Option> options, String initial) implements Field {}

        /** One of the people around, by the platform's id. */
        record Person(String id, String label, String hint) implements Field {}

        /** A day to pick. */
        record Day(String id, String label, String hint, Optional<LocalDate> initial) implements Field {}

        /**
         * A line or a text to write.
         *
         * @param initial what stands in it at first
         * @param longest how many characters it takes; empty for as many as the platform does
         */
        record Text(
                String id,
                String label,
                String hint,
                boolean severalLines,
                boolean optional,
                Optional<String> initial,
                Optional<Integer> longest)
                implements Field {
            public Text(String id, String label, String hint, boolean severalLines, boolean optional) {
                this(id, label, hint, severalLines, optional, Optional.empty(), Optional.empty());
            }

            public Text startingWith(String text) {
                return new Text(id, label, hint, severalLines, optional, Optional.of(text), longest);
            }

            public Text atMost(int characters) {
                return new Text(id, label, hint, severalLines, optional, initial, Optional.of(characters));
            }
        }
    }

    /** @param label at most 75 characters; {@code description} likewise, or empty */
    public record Option(String value, String label, String description) {}

    public Form {
        fields = List.copyOf(fields);
    }

    public Form named(String unique) {
        return new Form(id, title, context, fields, submit, dismiss, Optional.of(unique));
    }

    public Form(String id, String title, String context, List<Field> fields, String submit) {
        this(id, title, context, fields, submit, Optional.empty(), Optional.empty());
    }
}
