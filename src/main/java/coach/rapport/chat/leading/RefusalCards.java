package coach.rapport.chat.leading;

import coach.rapport.chat.Card;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.tips.LeadDesk;
import coach.rapport.tips.Refusal;
import java.util.List;

/** Why something was not done. Nothing was changed then, and the card says so. */
final class RefusalCards {
    private RefusalCards() {}

    /** @param leads names of those to ask instead; may be empty */
    static Card of(Refusal why, String channel, List<String> leads) {
        String text = text(why, leads);
        CardBuilder card = CardBuilder.card(text).paragraph(text);
        if (why == Refusal.GUESTS_NOT_ACCEPTED) {
            card.buttons(Ask.of(TeamAsked.WITH_GUESTS, channel).button("Post with guests here"));
        }
        if (leadsMayGoOn(why)) card.buttons(Ask.of(TeamAsked.TIPS, channel).button("Back to the tips"));
        return card.done();
    }

    private static String text(Refusal why, List<String> leads) {
        return switch (why) {
            case OTHER_WORKSPACE -> "Only people of this workspace can see to a team's tips. Nothing was changed.";
            case NOT_IN_CHANNEL -> "You are not in this team's channel. Only its own leads see to its tips.";
            case GUEST -> "Guests of a workspace cannot see to a team's tips. Nothing was changed.";
            case NOT_A_LEAD -> notALead(leads);
            case NO_SUCH_TEAM -> "No weekly tips are set up there.";
            case NO_SUCH_TIP -> "That tip is no longer in the library. Nothing was changed.";
            case NO_SUCH_ITEM -> "That tip is no longer in the queue: it was removed, or posted.";
            case NO_SUCH_WEEK -> "That week's day is over, or too far away to be decided now.";
            case ALREADY_OUT -> "This week's tip is out, and there is one a week at most.";
            case QUEUE_FULL -> "The queue holds " + LeadDesk.MOST_QUEUED + " tips, and it is full. Remove one first.";
            case LEADS_FULL -> "A team has at most " + LeadDesk.MOST_LEADS + " leads.";
            case CANNOT_LEAD ->
                "That person cannot lead here: leads are in the channel, belong to this workspace and are no guests.";
            case PAUSED -> "The tips are paused. Press Go on first.";
            case NOTHING_TO_POST -> "There is nothing to post: the queue is empty, and the library is not to be used.";
            case BOT_NOT_IN_CHANNEL -> "I am not in the channel. Type /invite @Rapport there, and try again.";
            case CHANNEL_ARCHIVED -> "The channel is archived. Nothing was posted.";
            case CHANNEL_GONE -> "The channel is no longer there, or I may not see it any more.";
            case GUESTS_NOT_ACCEPTED ->
                "People of another company are in the channel and would read the tip. Nothing was posted.";
            case COULD_NOT_LOOK ->
                "I could not find out just now who is in the channel, so nothing was changed. Please try again in a"
                        + " minute.";
        };
    }

    private static String notALead(List<String> leads) {
        String whom = leads.isEmpty() ? "an administrator of the workspace" : String.join(", ", leads);
        return "The tips here are in the hands of " + whom
                + ". If you would like something changed, ask there; they can"
                + " also add you as a lead. Nothing was changed.";
    }

    private static boolean leadsMayGoOn(Refusal why) {
        return switch (why) {
            case OTHER_WORKSPACE, NOT_IN_CHANNEL, GUEST, NOT_A_LEAD, NO_SUCH_TEAM -> false;
            case NO_SUCH_TIP, NO_SUCH_ITEM, NO_SUCH_WEEK, ALREADY_OUT, QUEUE_FULL, LEADS_FULL, CANNOT_LEAD -> true;
            case PAUSED, NOTHING_TO_POST, BOT_NOT_IN_CHANNEL, CHANNEL_ARCHIVED, CHANNEL_GONE -> true;
            case GUESTS_NOT_ACCEPTED, COULD_NOT_LOOK -> true;
        };
    }
}
