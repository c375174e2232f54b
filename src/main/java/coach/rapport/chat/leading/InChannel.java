package coach.rapport.chat.leading;

import coach.rapport.learners.LearnerId;
import coach.rapport.tips.TeamId;

/**
 * What a button about a team carries: the channel, and what it is about there.
 *
 * @param rest as the kind says, or empty
 */
record InChannel(String channel, String rest) {
    static InChannel parse(String value) {
        String[] parts = value.split(" ", 2);
        return new InChannel(parts[0], parts.length > 1 ? parts[1] : "");
    }

    String value() {
        return (channel + " " + rest).strip();
    }

    TeamId team(LearnerId asked) {
        return new TeamId(asked.workspace(), channel);
    }
}
