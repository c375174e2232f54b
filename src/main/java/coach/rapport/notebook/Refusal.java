package coach.rapport.notebook;

/** Why a note is not kept. */
public enum Refusal {
    /** It says nothing, or not about whom. */
    BLANK,
    /** More than {@value Note#MOST_ABOUT} characters. */
    ABOUT_TOO_LONG,
    /** More than {@value Note#MOST_TEXT} characters. */
    TEXT_TOO_LONG,
    DAY_PAST,
    /** More than a year ahead. */
    DAY_TOO_FAR,
    /** There are {@value Notebook#MOST_NOTES} already. */
    FULL,
    /** No such note of this learner's, where one is put off; or the learner was forgotten meanwhile. */
    GONE
}
