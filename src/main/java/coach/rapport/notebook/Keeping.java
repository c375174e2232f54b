package coach.rapport.notebook;

/** What came of keeping a note, or of putting it off. */
public sealed interface Keeping {
    record Kept(Note note) implements Keeping {}

    record Refused(Refusal why) implements Keeping {}
}
