package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.OPEN_QUESTION;

import coach.rapport.evidence.Evidence;
import java.util.List;

/** A question that cannot be answered with one word; missed by a string of those that can. */
final class OpenQuestionSign implements Sign {
    @Override
    public List<Evidence> find(Scene scene) {
        List<Question> open =
                scene.ownQuestions().stream().filter(Question::open).toList();
        if (!open.isEmpty())
            return List.of(scene.shown(OPEN_QUESTION, 0.85, open.getFirst().span()));
        List<Question> closed = scene.questions().stream()
                .filter(one -> !one.check() && Question.direct(one.sentence()))
                .toList();
        if (closed.size() < 2) return List.of();
        return List.of(scene.missed(OPEN_QUESTION, 0.7, closed.getFirst().span()));
    }
}
