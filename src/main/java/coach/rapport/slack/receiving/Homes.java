package coach.rapport.slack.receiving;

import java.util.Optional;

/**
 * The workspace that a person belongs to. In a channel that two companies share, either's people may press our buttons:
 * {@code team} is then the workspace that Rapport is in (for forms, the person's own) and {@code user.team_id} always
 * the person's. Ids of people are unique within a workspace only, so a stranger must not be taken for one of ours.
 */
final class Homes {
    private Homes() {}

    static String of(Json payload) {
        Optional<String> asked = payload.within("team").find("id");
        Optional<String> own = payload.within("user").find("team_id").filter(home -> !isOurCompany(home, payload));
        return own.or(() -> asked).orElse("");
    }

    /** Where a company has several workspaces, Slack may name it in the place of the one that the person is in. */
    private static boolean isOurCompany(String home, Json payload) {
        return home.equals(payload.within("enterprise").text("id"))
                || home.equals(payload.within("team").text("enterprise_id"));
    }
}
