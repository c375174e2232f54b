package coach.rapport.chat.leading;

import coach.rapport.chat.Card;

/** Why somebody cannot see to a team's tips from where they are. */
final class DoorCards {
    private DoorCards() {}

    /** @param channel as people call it, such as {@code #support} */
    static Card inviteMe(String channel) {
        return Card.saying("I am not in " + channel + ", so I can post nothing there. If you lead this team and want"
                + " a tip each week: type /invite @Rapport in the team's channel, and then /rapport tips again.");
    }

    static Card archived(String channel) {
        return Card.saying(channel + " is archived, so its tips are at rest. Take it out of the archive, invite me"
                + " again, and type /rapport tips there.");
    }

    static Card whereToAsk() {
        return Card.saying("Weekly tips belong to a team's channel. Type /rapport tips there; invite me first, with"
                + " /invite @Rapport, if I am not in it yet.");
    }

    static Card notFromHere() {
        return Card.saying("Only people of this workspace can see to a team's tips. Nothing was changed.");
    }

    static Card couldNotLook() {
        return Card.saying("I could not find out just now who is in this channel, so nothing was changed. Please try"
                + " again in a minute.");
    }
}
