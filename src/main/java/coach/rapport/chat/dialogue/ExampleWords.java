package coach.rapport.chat.dialogue;

import coach.rapport.examples.Held;

/** What a technique can be in a line, in words. */
final class ExampleWords {
    private ExampleWords() {}

    static String of(Held held) {
        return switch (held) {
            case SHOWN -> "shown";
            case MISSED -> "missed";
            case NEITHER -> "neither shown nor missed";
        };
    }

    static String option(Held held) {
        return switch (held) {
            case SHOWN -> "Shown: it is there in what I wrote";
            case MISSED -> "Missed: it was called for here, and is not there";
            case NEITHER -> "Neither: it is not there, and was not called for";
        };
    }
}
