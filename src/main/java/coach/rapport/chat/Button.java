package coach.rapport.chat;

/**
 * A button.
 *
 * @param action what it does, such as {@code practice.start}; comes back in {@link Request.Pressed}
 * @param value comes back as it is; at most 2,000 characters
 * @param label at most 75 characters
 * @param confirm what to ask before it counts; empty for nothing
 */
public record Button(String action, String value, String label, Style style, String confirm) {
    /** How a button looks. */
    public enum Style {
        NORMAL,
        PRIMARY,
        DANGER
    }

    public static Button of(String action, String value, String label) {
        return new Button(action, value, label, Style.NORMAL, "");
    }

    public static Button primary(String action, String value, String label) {
        return new Button(action, value, label, Style.PRIMARY, "");
    }

    public static Button danger(String action, String value, String label, String confirm) {
        return new Button(action, value, label, Style.DANGER, confirm);
    }
}
