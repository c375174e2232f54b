package coach.rapport.evidence;

import coach.rapport.curriculum.Technique;
import java.util.List;

/** Placeholder in shape: probabilities of acts from the evidence. */
final class ActReader {
    private ActReader() {}

    static Acts read(Turn turn, List<Evidence> evidence) {
        double open = level(evidence, Technique.OPEN_QUESTION);
        double closed = open > 0.5 ? 0.04 : turn.text().contains("?") ? 0.8 : 0.05;
        double reflection = level(evidence, Technique.REFLECT);
        double feeling = level(evidence, Technique.NAME_THE_FEELING);
        double complex = reflection * (feeling > 0.5 ? 0.7 : 0.3);
        double advice = level(evidence, Technique.WE_NOT_YOU) * 0.5;
        double input = Math.max(advice, level(evidence, Technique.CONFIDENT_NEXT_STEP));
        return new Acts(
                open + closed,
                open,
                closed,
                reflection,
                reflection - complex,
                complex,
                input,
                advice,
                level(evidence, Technique.AFFIRM),
                feeling,
                open);
    }

    private static double level(List<Evidence> evidence, Technique technique) {
        return evidence.stream()
                .filter(one -> one.technique() == technique && one.shown())
                .mapToDouble(Evidence::confidence)
                .max()
                .orElse(0.05);
    }

    static Act main(Acts acts) {
        double most = Math.max(acts.question(), Math.max(acts.reflection(), acts.input()));
        if (most < 0.5) return Act.OTHER;
        if (acts.question() == most) return Act.QUESTION;
        return acts.reflection() == most ? Act.REFLECTION : Act.INPUT;
    }
}
