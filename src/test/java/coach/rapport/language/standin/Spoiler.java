package coach.rapport.language.standin;

/** Lets a fault into what is said and how it is written. What it does to the wire is left to the {@link Conversation}. */
final class Spoiler {
    /** A line of it, in bytes. */
    private static final int LINE = 100;

    private static final int HUGE = 100_000;

    private Spoiler() {}

    /** Returns what the model says instead. */
    static String words(String words, Fault fault) {
        return switch (fault) {
            case Fault.Empty _, Fault.Filtered _ -> "";
            case Fault.Huge _ -> ("x".repeat(LINE - 1) + " ").repeat(HUGE / LINE);
            case Fault.FinishLength _ -> Tokens.first(words, Math.max(1, Tokens.count(words) / 2));
            case Fault.Hang _, Fault.Drip _, Fault.Status _, Fault.Reset _ -> words;
            case Fault.TruncatedJson _, Fault.Garbage _, Fault.CutStream _ -> words;
        };
    }

    /** Returns why it ends instead. */
    static Finish finish(Finish finish, Fault fault) {
        return switch (fault) {
            case Fault.Filtered _ -> Finish.FILTERED;
            case Fault.FinishLength _ -> Finish.LENGTH;
            case Fault.Empty _, Fault.Huge _ -> Finish.STOP;
            case Fault.Hang _, Fault.Drip _, Fault.Status _, Fault.Reset _ -> finish;
            case Fault.TruncatedJson _, Fault.Garbage _, Fault.CutStream _ -> finish;
        };
    }

    /** Returns what is written instead. */
    static Response response(Response response, Fault fault) {
        return switch (fault) {
            case Fault.TruncatedJson _ -> response.truncated();
            case Fault.Garbage _ -> Response.page("<html><body><h1>Please wait</h1></body></html>");
            case Fault.CutStream _ -> response.streamed() ? response.withoutEnding() : response;
            case Fault.Hang _, Fault.Drip _, Fault.Status _, Fault.Reset _ -> response;
            case Fault.Empty _, Fault.Huge _, Fault.FinishLength _, Fault.Filtered _ -> response;
        };
    }
}
