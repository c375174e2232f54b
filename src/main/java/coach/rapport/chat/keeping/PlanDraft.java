package coach.rapport.chat.keeping;

import coach.rapport.chat.visit.Excerpt;
import coach.rapport.curriculum.IfThen;
import coach.rapport.learners.OwnWords;
import java.util.Optional;

/**
 * A plan in words that are not kept yet. Buttons carry it in three lines.
 *
 * @param session the practice that it comes out of
 */
record PlanDraft(String session, IfThen words) {
    private static final int MOST = 800;

    String line() {
        return "%s\n%s\n%s".formatted(session, carried(words.when()), carried(words.then()));
    }

    private static String carried(String part) {
        return Excerpt.upTo(OwnWords.oneLine(part), MOST);
    }

    /** Returns what a button carries, or empty where it names a practice and no words. */
    static Optional<PlanDraft> parse(String written) {
        String[] lines = written.split("\n", -1);
        if (lines.length == 1) return Optional.empty();
        return Optional.of(new PlanDraft(lines[0], new IfThen(lines[1], lines.length > 2 ? lines[2] : "")));
    }

    @Override
    public String toString() {
        return "PlanDraft[%s]".formatted(session);
    }
}
