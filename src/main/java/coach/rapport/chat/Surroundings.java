package coach.rapport.chat;

import coach.rapport.learners.LearnerId;
import java.time.ZoneId;
import java.util.Set;

/** The channels and people around Rapport, as the platform says right now. Nothing of it is kept. */
public interface Surroundings {
    /** Looks at a channel as this workspace's Rapport sees it; {@link ChannelSeen.Gone} where there is no Rapport. */
    ChannelSeen lookAt(String workspace, String channel);

    PersonSeen lookAt(LearnerId person);

    /** A channel as it was found. */
    sealed interface ChannelSeen {
        /**
         * Rapport is in it.
         *
         * @param members ids of all who are in it, Rapport left out
         * @param shared whether people of another company are in it, or may come
         */
        record Joined(String name, Set<String> members, boolean shared) implements ChannelSeen {
            public Joined {
                members = Set.copyOf(members);
            }
        }

        /** Rapport is not in it. Who is in it is not to be seen then. */
        record NotJoined(String name) implements ChannelSeen {}

        record Archived(String name) implements ChannelSeen {}

        /** A direct conversation, or a small group without a name: no channel. */
        record NoChannel() implements ChannelSeen {}

        /** There is no such channel, or none that Rapport may know of. */
        record Gone() implements ChannelSeen {}

        /** The platform did not answer. */
        record Unknown() implements ChannelSeen {}
    }

    /** A person as they were found. */
    sealed interface PersonSeen {
        /**
         * @param name as others see it
         * @param home the workspace that they belong to; another than asked for where they are another company's
         * @param guest whether they may enter some channels only
         */
        record Known(String name, String home, ZoneId zone, boolean admin, boolean guest) implements PersonSeen {}

        /** There is no such person, or not any more. */
        record Gone() implements PersonSeen {}

        /** The platform did not answer. */
        record Unknown() implements PersonSeen {}
    }
}
