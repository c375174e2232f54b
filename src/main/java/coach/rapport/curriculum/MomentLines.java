package coach.rapport.curriculum;

import java.util.List;

/** A customer's lines for one kind of moment, by mood; {@code any} serves all moods. */
public record MomentLines(List<String> tense, List<String> guarded, List<String> warm, List<String> any) {
    public MomentLines {
        tense = List.copyOf(tense);
        guarded = List.copyOf(guarded);
        warm = List.copyOf(warm);
        any = List.copyOf(any);
    }

    public int count() {
        return tense.size() + guarded.size() + warm.size() + any.size();
    }
}
