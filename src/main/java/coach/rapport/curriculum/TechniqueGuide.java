package coach.rapport.curriculum;

/**
 * A technique in words.
 *
 * @param name what feedback calls it
 * @param good what it looks like
 * @param missed what it looks like when missed
 * @param advice what to try next time
 * @param plan the same as a plan for one situation
 */
public record TechniqueGuide(
        Technique technique, String name, String good, String missed, String advice, IfThen plan) {}
