package coach.rapport.playground.workspace;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * Someone in the workspace.
 *
 * @param role what they do here, for the page only, such as {@code Team lead}
 */
public record Person(
        String id, String handle, String name, String team, ZoneId zone, String locale, String role, boolean admin) {
    /** The member as {@code users.info} gives it. */
    public ObjectNode asUser(Instant now, boolean withLocale) {
        ObjectNode user = Json.object().put("id", id).put("team_id", team).put("name", handle);
        user.put("deleted", false).put("real_name", name).put("tz", zone.getId());
        user.put("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        user.put("tz_offset", zone.getRules().getOffset(now).getTotalSeconds());
        user.put("is_admin", admin).put("is_owner", false).put("is_primary_owner", false);
        user.put("is_restricted", false).put("is_ultra_restricted", false);
        user.put("is_bot", bot()).put("is_app_user", false).put("updated", now.getEpochSecond());
        if (withLocale) user.put("locale", locale);
        user.set("profile", profile());
        return user;
    }

    Person in(ZoneId other) {
        return new Person(id, handle, name, team, other, locale, role, admin);
    }

    public boolean bot() {
        return id.equals(People.BOT);
    }

    private ObjectNode profile() {
        String first = name.split(" ", 2)[0];
        return Json.object()
                .put("real_name", name)
                .put("real_name_normalized", name)
                .put("display_name", handle)
                .put("display_name_normalized", handle)
                .put("first_name", first)
                .put("team", team);
    }
}
