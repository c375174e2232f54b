package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.NOT_AN_INTERROGATION;

import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Span;
import java.util.List;

/** One question, after something has been said back; missed by three in one message. */
final class InterrogationSign implements Sign {
    private static final int TOO_MANY = 3;
    private static final int SAID_SOMETHING = 4;

    @Override
    public List<Evidence> find(Scene scene) {
        List<Question> questions = scene.questions();
        if (questions.size() >= TOO_MANY) {
            Span span = new Span(
                    questions.getFirst().span().start(),
                    questions.getLast().span().end());
            return List.of(scene.missed(NOT_AN_INTERROGATION, 0.85, span));
        }
        if (scene.ownQuestions().size() != 1 || questions.size() != 1) return List.of();
        Question only = questions.getFirst();
        boolean saysSomething = scene.own().stream()
                .anyMatch(one -> one != only.sentence()
                        && one.length() >= SAID_SOMETHING
                        && !Orders.advises(one)
                        && scene.shared(one, scene.allHeard()).size() >= 1);
        return saysSomething ? List.of(scene.shown(NOT_AN_INTERROGATION, 0.65, only.span())) : List.of();
    }
}
