package coach.rapport.plans;

/** What came of keeping a plan, or of changing it. */
public sealed interface Planning {
    record Kept(Plan plan) implements Planning {}

    record Refused(Refusal why) implements Planning {}
}
