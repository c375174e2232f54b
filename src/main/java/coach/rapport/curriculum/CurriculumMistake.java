package coach.rapport.curriculum;

/** A file in {@code prompts/} has a mistake. The message names the file, the line and the mend. */
public final class CurriculumMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line from 1 */
    CurriculumMistake(String file, int line, String mend) {
        super("%s, line %d: %s".formatted(file, line, mend));
    }
}
