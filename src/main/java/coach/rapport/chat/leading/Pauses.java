package coach.rapport.chat.leading;

import coach.rapport.tips.PauseReason;

/** Why tips are paused, and what makes them go on. */
final class Pauses {
    private Pauses() {}

    /** @param channel its name, without a mark before it */
    static String why(PauseReason why, String channel) {
        return switch (why) {
            case BY_LEAD -> "A lead paused them. Press Go on when you want them back.";
            case NOT_IN_CHANNEL ->
                "I am not in #" + channel + " any more. Type /invite @Rapport there, then press Go on.";
            case ARCHIVED -> "#" + channel + " was archived. Take it out of the archive, then press Go on.";
            case GONE -> "#" + channel + " is no longer there, or I may not see it any more.";
            case GUESTS ->
                "People of another company are in #" + channel
                        + " and would read them. If that is fine, press Post with"
                        + " guests here. Their own presses on a tip's buttons do nothing.";
            case NO_LEAD ->
                "The last lead has left. An administrator of the workspace who is in #" + channel
                        + " can press Go on and leads them then; anybody else in it can set them up anew.";
            case NOT_POSTED ->
                "The last tip could not be posted. Press Go on, and then Post now to try again this week.";
        };
    }
}
