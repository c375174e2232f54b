package coach.rapport.slack.blocks;

/**
 * What a button does, as Slack's {@code action_id}. Slack wants these to differ within a message; our buttons often do
 * the same with another value, so they are numbered.
 */
public final class ActionIds {
    private static final char MARK = '#';

    private ActionIds() {}

    static String numbered(String action, int number) {
        return action + MARK + number;
    }

    /** Returns the action that a numbered id was made from. */
    public static String action(String id) {
        int mark = id.lastIndexOf(MARK);
        return mark < 0 ? id : id.substring(0, mark);
    }
}
