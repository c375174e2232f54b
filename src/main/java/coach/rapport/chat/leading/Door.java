package coach.rapport.chat.leading;

import coach.rapport.chat.Card;
import coach.rapport.chat.Surroundings;
import coach.rapport.chat.Surroundings.ChannelSeen;
import coach.rapport.chat.Surroundings.PersonSeen;
import coach.rapport.learners.LearnerId;
import coach.rapport.tips.Actor;
import coach.rapport.tips.TeamId;

/** Sees who stands before it, each time anew: who may do what depends on where they are now. */
class Door {
    private final Surroundings surroundings;

    Door(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What the door says. */
    sealed interface Entry {
        /** @param channel as it is now, with the actor looked up in it */
        record Open(TeamId team, Actor actor, ChannelSeen.Joined channel) implements Entry {}

        record Closed(Card why) implements Entry {}
    }

    Entry enter(LearnerId person, TeamId team) {
        return switch (surroundings.lookAt(team.workspace(), team.channel())) {
            case ChannelSeen.Joined joined -> enter(person, team, joined);
            case ChannelSeen.NotJoined(String name) -> new Entry.Closed(DoorCards.inviteMe("#" + name));
            case ChannelSeen.Archived(String name) -> new Entry.Closed(DoorCards.archived("#" + name));
            case ChannelSeen.NoChannel() -> new Entry.Closed(DoorCards.whereToAsk());
            case ChannelSeen.Gone() -> new Entry.Closed(DoorCards.inviteMe("this channel"));
            case ChannelSeen.Unknown() -> new Entry.Closed(DoorCards.couldNotLook());
        };
    }

    private Entry enter(LearnerId person, TeamId team, ChannelSeen.Joined joined) {
        return switch (surroundings.lookAt(person)) {
            case PersonSeen.Known known -> new Entry.Open(team, actor(person, known, joined), joined);
            case PersonSeen.Gone() -> new Entry.Closed(DoorCards.notFromHere());
            case PersonSeen.Unknown() -> new Entry.Closed(DoorCards.couldNotLook());
        };
    }

    /** Returns somebody else, as they are in this channel; a guest where nobody knows them. */
    Actor actor(LearnerId person, ChannelSeen.Joined joined) {
        return surroundings.lookAt(person) instanceof PersonSeen.Known known
                ? actor(person, known, joined)
                : new Actor(person, joined.members().contains(person.person()), true, false);
    }

    private static Actor actor(LearnerId person, PersonSeen.Known known, ChannelSeen.Joined joined) {
        boolean elsewhere = !known.home().equals(person.workspace());
        return new Actor(
                person,
                joined.members().contains(person.person()),
                known.guest() || elsewhere,
                known.admin() && !elsewhere);
    }
}
