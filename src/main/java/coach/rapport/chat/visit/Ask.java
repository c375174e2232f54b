package coach.rapport.chat.visit;

import coach.rapport.chat.Button;

/**
 * Something asked of Rapport.
 *
 * @param value as the kind says, or empty
 */
public record Ask(Wish kind, String value) {
    public static Ask of(Wish kind) {
        return new Ask(kind, "");
    }

    public static Ask of(Wish kind, String value) {
        return new Ask(kind, value);
    }

    /** Returns what a button asks. A button of an older version asks for the menu. */
    public static Ask pressed(String action, String value) {
        return Wish.find(action).map(kind -> new Ask(kind, value)).orElse(of(Asked.MENU));
    }

    /** Returns this in one line, for a button to carry. {@link #parse} reads it. */
    public String line() {
        return (kind.action() + " " + value).strip();
    }

    public static Ask parse(String line) {
        String[] parts = line.split(" ", 2);
        return pressed(parts[0], parts.length > 1 ? parts[1] : "");
    }

    public Button button(String label) {
        return Button.of(kind.action(), value, label);
    }

    public Button primaryButton(String label) {
        return Button.primary(kind.action(), value, label);
    }

    public Button dangerButton(String label, String confirm) {
        return Button.danger(kind.action(), value, label, confirm);
    }
}
