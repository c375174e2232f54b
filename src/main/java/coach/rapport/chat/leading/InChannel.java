package coach.rapport.chat.leading;

import coach.rapport.chat.PrivateReply;
import coach.rapport.chat.visit.Visit;
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

    /** Returns what a form carries: the channel, and the message whose button opened it. */
    String context(Visit visit) {
        return (channel + " " + visit.reply().map(PrivateReply::handle).orElse("")).strip();
    }

    /** Returns whoever sent a form, back at the message that it was opened from. */
    Visit backAt(Visit visit) {
        return rest.isEmpty() ? visit : visit.backAt(new PrivateReply(rest));
    }

    TeamId team(LearnerId asked) {
        return new TeamId(asked.workspace(), channel);
    }
}
