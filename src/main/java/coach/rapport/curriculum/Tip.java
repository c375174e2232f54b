package coach.rapport.curriculum;

/**
 * A tip for a team's week.
 *
 * @param id stable; the file's name without its ending
 * @param title what it is about, in a few words
 * @param idea one idea, in at most {@value #MOST_WORDS} words
 * @param step what to do once today
 * @param scenario the practice that its button starts
 */
public record Tip(String id, String title, Technique technique, String idea, String step, String scenario) {
    public static final int MOST_WORDS = 60;
}
