package coach.rapport.evidence.acts;

import static coach.rapport.evidence.acts.Judgement.ADVICE;
import static coach.rapport.evidence.acts.Judgement.COMPLEX_SHARE;
import static coach.rapport.evidence.acts.Judgement.EMOTIONAL_REACTION;
import static coach.rapport.evidence.acts.Judgement.EXPLORATION;
import static coach.rapport.evidence.acts.Judgement.INPUT;
import static coach.rapport.evidence.acts.Judgement.INTERPRETATION;
import static coach.rapport.evidence.acts.Judgement.MAINLY_INPUT;
import static coach.rapport.evidence.acts.Judgement.MAINLY_OTHER;
import static coach.rapport.evidence.acts.Judgement.MAINLY_QUESTION;
import static coach.rapport.evidence.acts.Judgement.MAINLY_REFLECTION;
import static coach.rapport.evidence.acts.Judgement.OPEN_SHARE;
import static coach.rapport.evidence.acts.Judgement.QUESTION;
import static coach.rapport.evidence.acts.Judgement.REFLECTION;

import coach.rapport.evidence.Act;
import coach.rapport.evidence.Acts;

/**
 * What all judges say of one turn, put together so that parts add up to their whole.
 *
 * @param all in the order of {@link Judgement}
 */
record Probabilities(double[] all) {
    Judged judged() {
        return new Judged(main(), acts());
    }

    /** Returns two decimals: processors differ in digits far behind those. */
    private static double rounded(double probability) {
        return Math.round(100 * probability) / 100.0;
    }

    private double of(Judgement judgement) {
        return all[judgement.ordinal()];
    }

    private Act main() {
        double most = Math.max(
                Math.max(of(MAINLY_QUESTION), of(MAINLY_REFLECTION)), Math.max(of(MAINLY_INPUT), of(MAINLY_OTHER)));
        if (of(MAINLY_OTHER) == most) return Act.OTHER;
        if (of(MAINLY_QUESTION) == most) return Act.QUESTION;
        return of(MAINLY_REFLECTION) == most ? Act.REFLECTION : Act.INPUT;
    }

    private Acts acts() {
        double open = rounded(of(QUESTION) * of(OPEN_SHARE));
        double complex = rounded(of(REFLECTION) * of(COMPLEX_SHARE));
        return new Acts(
                rounded(of(QUESTION)),
                open,
                rounded(rounded(of(QUESTION)) - open),
                rounded(of(REFLECTION)),
                rounded(rounded(of(REFLECTION)) - complex),
                complex,
                rounded(of(INPUT)),
                rounded(Math.min(of(INPUT), of(ADVICE))),
                rounded(of(EMOTIONAL_REACTION)),
                rounded(of(INTERPRETATION)),
                rounded(of(EXPLORATION)));
    }
}
