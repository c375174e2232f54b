package coach.rapport.slack.receiving;

import coach.rapport.chat.PrivateReply;
import coach.rapport.chat.Request;
import coach.rapport.chat.Trigger;
import coach.rapport.learners.LearnerId;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /rapport ...} as a request. Slack offers it only to people of a workspace that has Rapport, also in a channel
 * that two companies share, and {@code team_id} is where they typed it: so it is always theirs.
 */
final class Commands {
    private Commands() {}

    static Request read(SlashCommandPayload payload) {
        return new Request.Command(
                "command:" + payload.getTriggerId(),
                new LearnerId(payload.getTeamId(), payload.getUserId()),
                PlainText.of(find(payload.getText()).orElse("")).strip(),
                find(payload.getChannelId()).filter(channel -> !channel.startsWith("D")),
                find(payload.getResponseUrl()).map(PrivateReply::new),
                find(payload.getTriggerId()).map(Trigger::new));
    }

    private static Optional<String> find(@Nullable String text) {
        return Optional.ofNullable(text).filter(given -> !given.isEmpty());
    }
}
