package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.NOT_AN_INTERROGATION;

import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import coach.rapport.evidence.text.Span;
import java.util.List;

/** One question, after something has been said back; missed by three in one message. */
final class InterrogationSign implements Sign {
    private static final int TOO_MANY = 3;
    private static final int SAID_SOMETHING = 4;
    private static final int FEWEST_WORDS = 3;
    private static final Phrases ASKS =
            Phrases.of("^(?:what|which|who|whose|when|where|why|how|is|are|did|do|does|have|has)");
    private static final Phrases NO_QUESTION = Phrases.of(
            "^or",
            "^(?:could|can|would|will) you (?:please |just )?(?:un|re|count|plug|press|turn|switch|hold|put|take|read|send|open|close|wait|try|click)[a-z]*");
    private static final Phrases ANSWER =
            Phrases.of("^(?:(?:also|and|again|still)[, ]+)?(?:yes|no|nope|yep|yup|of course|never|always)(?=[.!]*$)");

    @Override
    public List<Evidence> find(Scene scene) {
        List<Question> questions = scene.questions();
        List<Question> wantAnswers =
                questions.stream().filter(InterrogationSign::wantsAnAnswer).toList();
        if (wantAnswers.size() >= TOO_MANY && !answersItself(scene)) {
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

    /** A request, an alternative and a scrap want none of their own. */
    private static boolean wantsAnAnswer(Question question) {
        Sentence sentence = question.sentence();
        return (sentence.length() >= FEWEST_WORDS || ASKS.in(sentence)) && !NO_QUESTION.in(sentence);
    }

    private static boolean answersItself(Scene scene) {
        return scene.sentences().stream().anyMatch(ANSWER::in);
    }
}
