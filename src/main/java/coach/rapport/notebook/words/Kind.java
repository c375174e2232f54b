package coach.rapport.notebook.words;

/** Kinds of occasion, and how to ask after one without knowing how it went. */
enum Kind {
    START,
    MOVE,
    TRIP,
    TEST,
    WORK,
    FAMILY,
    CHANGE,
    GOING_ON,
    PLAN,
    HEALTH;

    private static final String EITHER = "Is that still ahead, or how did it go?";

    String followUp(Who who, Timing timing) {
        return switch (this) {
            case START -> settling(who, timing, "How is that going?");
            case MOVE -> settling(who, timing, "How is the move going?");
            case TRIP -> occasion(timing, "How was it?", "How are the plans coming along?");
            case TEST -> occasion(timing, "How did that go?", "How is the preparation going?");
            case WORK -> occasion(timing, "How did that go?", "How is that coming along?");
            case FAMILY ->
                timing == Timing.TODAY
                        ? "I hope it is a good day."
                        : occasion(timing, "How was it?", "What is planned so far?");
            case CHANGE -> timing == Timing.PAST ? "How has it been so far?" : "How is that coming along?";
            case GOING_ON -> "How is that going?";
            case PLAN -> "How do things stand with that now?";
            // Nobody knows what has happened since: no cheer, and room not to answer.
            case HEALTH -> "I hope it is all right to ask how " + (who.isYou() ? "you are now." : "things are now.");
        };
    }

    private static String settling(Who who, Timing timing, String open) {
        return switch (timing) {
            case PAST -> who.pronoun().equals("it") ? "How did it go?" : who.howHas() + " settled in?";
            case TODAY -> "I hope it goes well today.";
            case AHEAD -> "How is everything coming along?";
            case OPEN -> open;
        };
    }

    private static String occasion(Timing timing, String past, String ahead) {
        return switch (timing) {
            case PAST -> past;
            case TODAY -> "I hope it goes well today.";
            case AHEAD -> ahead;
            case OPEN -> EITHER;
        };
    }
}
