package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Act;
import coach.rapport.evidence.Acts;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Phrases;
import java.util.List;

/** Sets rough probabilities of the acts from the questions, the orders and the evidence of a turn. Not calibrated yet. */
final class ActReader {
    private static final double HARDLY = 0.05;
    private static final Phrases SORRY = Phrases.of(
            "sorry",
            "apologi[sz]e",
            "oh no",
            "glad",
            "congratulations",
            "lovely",
            "that's (?:great|good|awful|terrible)");
    private static final Phrases ABOUT_YOU = Phrases.of(
            "^(?:so|and|but|ok|okay|right|yeah|mm|mm-hmm|well|um|uh)?[, ]*(?:so )?(?:you|you're|you've|you'd|your|it sounds|sounds like|it seems|seems like|part of you)");
    private static final int LONG_STATEMENT = 12;

    private final Scene scene;
    private final List<Evidence> evidence;

    private ActReader(Scene scene, List<Evidence> evidence) {
        this.scene = scene;
        this.evidence = evidence;
    }

    static Acts read(Scene scene, List<Evidence> evidence) {
        return new ActReader(scene, evidence).acts();
    }

    private Acts acts() {
        double open = openQuestion();
        double closed = closedQuestion(open);
        double reflection = reflection();
        double complex = reflection * complexShare();
        double advice = advice();
        double input = Math.max(advice, input());
        return new Acts(
                open + closed,
                open,
                closed,
                reflection,
                reflection - complex,
                complex,
                input,
                advice,
                emotionalReaction(),
                interpretation(),
                exploration(open, closed));
    }

    private double openQuestion() {
        boolean open = scene.questions().stream().anyMatch(Question::open);
        boolean closed = scene.questions().stream().anyMatch(one -> !one.open());
        if (!open) return closed ? 0.08 : 0.02;
        return closed ? 0.6 : 0.85;
    }

    private double closedQuestion(double open) {
        List<Question> closed =
                scene.questions().stream().filter(one -> !one.open()).toList();
        if (closed.isEmpty()) return open > 0.5 ? 0.08 : 0.03;
        if (open > 0.5) return 0.35;
        return closed.stream().anyMatch(one -> one.sentence().marked()) ? 0.85 : 0.6;
    }

    private double reflection() {
        double shown = shown(Technique.REFLECT);
        boolean aboutYou = scene.own().stream()
                .anyMatch(one -> ABOUT_YOU.in(one) && one.length() > 3 && !one.marked() && !Orders.advises(one));
        return Math.max(shown, Math.max(aboutYou ? 0.55 : HARDLY, shown(Technique.NAME_THE_FEELING) * 0.7));
    }

    private double complexShare() {
        return Math.max(shown(Technique.NAME_THE_FEELING), shown(Technique.THEIR_SHOES)) > 0.5 ? 0.7 : 0.4;
    }

    private double advice() {
        return scene.sentences().stream().anyMatch(Orders::advises) ? 0.65 : HARDLY;
    }

    private double input() {
        boolean plan = shown(Technique.CLEAR_PROMISE) > 0.5 || shown(Technique.CONFIDENT_NEXT_STEP) > 0.5;
        boolean informs = scene.sentences().stream()
                .anyMatch(one -> one.length() >= LONG_STATEMENT && !one.marked() && !ABOUT_YOU.in(one));
        return plan ? 0.7 : informs ? 0.5 : Math.max(HARDLY, shown(Technique.HONEST_LIMITS) * 0.6);
    }

    private double emotionalReaction() {
        double warm = Math.max(shown(Technique.NAME_THE_FEELING) * 0.8, shown(Technique.AFFIRM) * 0.8);
        boolean sorry = scene.own().stream().anyMatch(SORRY::in);
        return Math.max(Math.max(warm, shown(Technique.VALIDATE_WITHOUT_AGREEING) * 0.7), sorry ? 0.6 : HARDLY);
    }

    private double interpretation() {
        double felt = Math.max(shown(Technique.NAME_THE_FEELING), shown(Technique.THEIR_SHOES));
        return Math.max(felt * 0.85, Math.max(HARDLY, shown(Technique.REFLECT) * 0.65));
    }

    private double exploration(double open, double closed) {
        boolean own = !scene.ownQuestions().isEmpty();
        return own ? Math.min(0.95, Math.max(open, closed * 0.7)) : HARDLY;
    }

    private double shown(Technique technique) {
        return evidence.stream()
                .filter(one -> one.technique() == technique && one.shown())
                .mapToDouble(Evidence::confidence)
                .max()
                .orElse(HARDLY);
    }

    /** Returns what most of the turn is: a question weighs more than what leads up to it. */
    static Act main(Acts acts) {
        if (acts.question() >= 0.5 && acts.question() >= acts.reflection()) return Act.QUESTION;
        if (acts.reflection() >= 0.5 && acts.reflection() >= acts.input()) return Act.REFLECTION;
        return acts.input() >= 0.5 ? Act.INPUT : Act.OTHER;
    }
}
