package coach.rapport.slack.looking;

import coach.rapport.chat.Surroundings.PersonSeen;
import coach.rapport.learners.LearnerId;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slack's users, seen as people. */
final class People {
    private static final Set<String> GONE = Set.of("user_not_found", "user_not_visible");

    /** Stands where Slack does not say which company a person belongs to, only that it is another. */
    private static final String ELSEWHERE = "";

    private People() {}

    static PersonSeen seen(LearnerId asked, UsersInfoResponse answer) throws Unanswered {
        if (answer.isOk()) return seen(asked, answer.getUser());
        if (GONE.contains(String.valueOf(answer.getError()))) return new PersonSeen.Gone();
        throw new Unanswered(answer);
    }

    /** An app is a user too, and nobody. */
    private static PersonSeen seen(LearnerId asked, User user) {
        if (user.isDeleted() || user.isBot()) return new PersonSeen.Gone();
        boolean guest = user.isRestricted() || user.isUltraRestricted();
        return new PersonSeen.Known(
                name(user), home(asked, user), zone(user.getTz()), user.isAdmin() || user.isOwner(), guest);
    }

    private static String name(User user) {
        if (user.getRealName() != null && !user.getRealName().isBlank()) return user.getRealName();
        return user.getName() == null ? "somebody" : user.getName();
    }

    private static String home(LearnerId asked, User user) {
        String home = user.getTeamId() == null ? ELSEWHERE : user.getTeamId();
        if (user.isStranger()) return home.equals(asked.workspace()) ? ELSEWHERE : home;
        // A company may have several workspaces and a person be in all of them; Slack names just one as theirs.
        return home.isEmpty() || isIn(asked.workspace(), user.getEnterpriseUser()) ? asked.workspace() : home;
    }

    private static boolean isIn(String workspace, User.@Nullable EnterpriseUser user) {
        return user != null && user.getTeams() != null && user.getTeams().contains(workspace);
    }

    /** Slack may know a zone before this Java does. */
    private static ZoneId zone(@Nullable String name) {
        if (name == null) return ZoneOffset.UTC;
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
