package coach.rapport.tips;

import coach.rapport.learners.LearnerId;

/** What a lead may do. Each may be done again with the same values, as after a crash: the second time changes nothing. */
public sealed interface LeadAction {
    /**
     * Sets the team up, or changes it where it is. The name is the channel's.
     *
     * <p>Where no team is, or where one is whose last lead has left, any full member in the channel may, and leads it from
     * then on; of the old one nothing stays but the weeks in which a tip was posted. An administrator finds an old one as
     * it was, leads it, and it goes on.
     */
    record SetUp(String name, WeeklySlot slot, Supply supply) implements LeadAction {}

    /** Changes nothing. */
    record Look() implements LeadAction {}

    /**
     * Puts a tip of the library at the queue's end.
     *
     * @param request unique within the team
     */
    record AddFromLibrary(String request, String tip) implements LeadAction {}

    /**
     * Puts a tip in the lead's words at the queue's end.
     *
     * @param request unique within the team
     */
    record AddOwnWords(String request, OwnWords words) implements LeadAction {}

    record Remove(String item) implements LeadAction {}

    /**
     * Moves a queued tip.
     *
     * @param place where it is to stand, from 0; past the end is the end
     */
    record Move(String item, int place) implements LeadAction {}

    /** Leaves a week out: this one, where its slot is still to come, or one of the next {@value #FURTHEST}. */
    record Skip(IsoWeek week) implements LeadAction {
        public static final int FURTHEST = 8;
    }

    /** Takes a skipped week back in. */
    record Unskip(IsoWeek week) implements LeadAction {}

    record Pause() implements LeadAction {}

    /**
     * Goes on with the next slot; one that has passed is not made up for. An administrator who does this where the last
     * lead has left leads from then on.
     */
    record Resume() implements LeadAction {}

    /**
     * Posts this week's tip at once. It may be this week's only one: not where it is out already. It may be where the week
     * was skipped, missed, or had nothing to post.
     *
     * @param request unique within the team; the same again posts nothing more, and is done
     * @param look what is in the channel at this moment
     */
    record PostNow(String request, ChannelLook look) implements LeadAction {}

    record AddLead(Actor lead) implements LeadAction {}

    /** Also oneself. Without its last lead, a team is paused. */
    record RemoveLead(LearnerId lead) implements LeadAction {}

    /** Lets the people of another company who are in the channel read the tips. Where that was why it paused, it goes on. */
    record AcceptGuests() implements LeadAction {}
}
