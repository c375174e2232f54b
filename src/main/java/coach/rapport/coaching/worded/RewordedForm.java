package coach.rapport.coaching.worded;

import org.jspecify.annotations.Nullable;

/** A draft as a model rewords it. */
record RewordedForm(String text) {
    RewordedForm(@Nullable String text) {
        this.text = text == null ? "" : text.strip();
    }
}
