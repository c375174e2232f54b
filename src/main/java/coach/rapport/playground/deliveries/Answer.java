package coach.rapport.playground.deliveries;

/** What came back from the app. */
public sealed interface Answer {
    /** @param body empty where the app only acknowledged */
    record Given(int status, String contentType, String body) implements Answer {}

    /** @param reason as Slack names it in {@code X-Slack-Retry-Reason} */
    record None(String reason) implements Answer {}

    default boolean acknowledged() {
        return this instanceof Given given && given.status() / 100 == 2;
    }

    /** Why Slack would send it again. */
    default String failure() {
        return switch (this) {
            case Given _ -> "http_error";
            case None(String reason) -> reason;
        };
    }
}
