package coach.rapport.chat.leading;

import coach.rapport.chat.Card;

/** Said where a form could not open in time. */
final class FormDidNotOpen {
    private FormDidNotOpen() {}

    static Card card() {
        return Card.saying("The form did not open in time, and nothing was changed. Press the button once more.");
    }
}
