package coach.rapport.commands;

/** What was given cannot be used. The message names the file, the line and the mend; it never quotes a talk. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    BadInput(String message) {
        super(message);
    }

    /** Returns a name for a message, cut where it is too long to be one. */
    static String quoted(String name) {
        return '"' + (name.length() > LONGEST ? name.substring(0, LONGEST) + "..." : name) + '"';
    }
}
