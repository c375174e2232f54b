package coach.rapport.tips;

import java.util.Set;

/** What the platform says about a channel at this moment. */
public sealed interface ChannelLook {
    /**
     * The bot is in it.
     *
     * @param name the channel's, as people see it
     * @param fullMembers the platform's ids of those in it who are full members of the team's workspace
     * @param guestsFromElsewhere whether people of another company are in it
     */
    record Present(String name, Set<String> fullMembers, boolean guestsFromElsewhere) implements ChannelLook {
        public Present {
            fullMembers = Set.copyOf(fullMembers);
        }
    }

    /** The bot is not in it. */
    record NotIn() implements ChannelLook {}

    record Archived() implements ChannelLook {}

    /** There is no such channel any more. */
    record Gone() implements ChannelLook {}

    /** The platform did not say. Nothing follows from that. */
    record Unknown() implements ChannelLook {}
}
