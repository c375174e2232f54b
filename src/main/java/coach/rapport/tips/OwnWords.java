package coach.rapport.tips;

import java.util.Optional;

/**
 * A tip in a lead's own words. Prints as its length, so that a log line can never quote it.
 *
 * @param title from 1 to {@value #LONGEST_TITLE} characters
 * @param idea from 1 to {@value #LONGEST_IDEA} characters
 * @param step what to do once today, from 1 to {@value #LONGEST_STEP} characters
 * @param scenario the practice that its button starts, where it has one; whoever offers the choice checks that it exists
 */
public record OwnWords(String title, String idea, String step, Optional<String> scenario) {
    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_IDEA = 600;
    public static final int LONGEST_STEP = 300;
    private static final int LONGEST_SCENARIO = 64;

    public OwnWords {
        title = checked("title", title, LONGEST_TITLE);
        idea = checked("idea", idea, LONGEST_IDEA);
        step = checked("step", step, LONGEST_STEP);
        scenario = scenario.map(id -> checked("scenario", id, LONGEST_SCENARIO));
    }

    private static String checked(String part, String text, int longest) {
        // PostgreSQL keeps no such character.
        String stripped = text.replace("\0", "").strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new IllegalArgumentException(
                    "%s must have 1..%d characters, had %d".formatted(part, longest, stripped.length()));
        }
        return stripped;
    }

    @Override
    public String toString() {
        return "OwnWords[%d characters]".formatted(title.length() + idea.length() + step.length());
    }
}
