package coach.rapport.evidence;

/**
 * How likely each act is present in a turn, from 0 to 1, present from 0.5 up. The acts are those of AnnoMI (Wu et al.
 * 2023) and, for the last three, of EPITOME (Sharma et al. 2020).
 *
 * @param openQuestion with {@code closedQuestion} adds up to {@code question}
 * @param simpleReflection with {@code complexReflection} adds up to {@code reflection}
 * @param advice part of {@code input}, never above it
 */
public record Acts(
        double question,
        double openQuestion,
        double closedQuestion,
        double reflection,
        double simpleReflection,
        double complexReflection,
        double input,
        double advice,
        double emotionalReaction,
        double interpretation,
        double exploration) {
    /** Of a turn that cannot be judged. */
    public static final Acts NONE = new Acts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
