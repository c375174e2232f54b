package coach.rapport.slack;

import java.util.List;

/** Some of Slack's credentials are set and others are missing. */
final class IncompleteCredentials extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IncompleteCredentials(List<String> missing) {
        super("Slack's credentials are incomplete. Missing: " + String.join(" and ", missing)
                + ". Set what is missing, or unset the others to start the playground.");
    }
}
