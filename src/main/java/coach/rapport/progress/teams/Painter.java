package coach.rapport.progress.teams;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Reproaches;
import coach.rapport.progress.Estimate;
import coach.rapport.progress.TeamPicture.Shown;
import coach.rapport.progress.TeamPicture.Techniques;
import coach.rapport.progress.TeamPicture.TriedTip;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Makes the picture of a team's week. Whatever leaves here has noise in it. */
public final class Painter {
    private static final int PRACTICES_STEP = 5;

    private final Noise noise;

    public Painter(Noise noise) {
        this.noise = noise;
    }

    /**
     * @param counted one for each person counted
     * @param blur the team's own, which its margins go by
     * @param tip what the week's tip is called
     * @param earlier what was picked in the last weeks, and is repeated
     */
    public Shown paint(
            String week, List<Contribution> counted, Blur blur, Optional<String> tip, Optional<Techniques> earlier) {
        return new Shown(
                week,
                practices(counted),
                level(counted, blur),
                earlier.orElseGet(() -> pick(week, counted)),
                tip.map(called -> new TriedTip(called, tried(counted))));
    }

    private Estimate practices(List<Contribution> counted) {
        double sum = sum(counted, Contribution::practices) + noise.normal(Amounts.PRACTICES_NOISE);
        return estimate(sum, Amounts.NINE_OF_TEN * Amounts.PRACTICES_NOISE, PRACTICES_STEP, 0, Double.MAX_VALUE);
    }

    private Estimate level(List<Contribution> counted, Blur blur) {
        double sum = sum(counted, Contribution::level) + noise.normal(Amounts.LEVEL_NOISE);
        double margin = Amounts.NINE_OF_TEN * Amounts.LEVEL_NOISE / blur.sizeClass(counted.size());
        return estimate(Amounts.MIDDLE + sum / counted.size(), margin, 0.1, 1, 5);
    }

    private Estimate tried(List<Contribution> counted) {
        double sum = sum(counted, one -> one.tried() ? 1 : 0) + noise.normal(Amounts.TRIED_NOISE);
        return estimate(sum, Amounts.NINE_OF_TEN * Amounts.TRIED_NOISE, 1, 0, Double.MAX_VALUE);
    }

    private static double sum(List<Contribution> counted, ToDoubleFunction<Contribution> measure) {
        return counted.stream().mapToDouble(measure).sum();
    }

    private static Estimate estimate(double value, double margin, double step, double least, double most) {
        return new Estimate(
                Math.clamp(rounded(value, step), least, most),
                Math.clamp(rounded(value - margin, step), least, most),
                Math.clamp(rounded(value + margin, step), least, most));
    }

    private static double rounded(double value, double step) {
        // Divided, not multiplied by a tenth: 3.1 and not 3.1000000000000001.
        return step < 1 ? Math.round(value / step) / (double) Math.round(1 / step) : Math.round(value / step) * step;
    }

    private Techniques pick(String week, List<Contribution> counted) {
        List<Technique> scored = Arrays.stream(Technique.values())
                .filter(one -> one.dimension().isPresent())
                .toList();
        List<Technique> told = scored.stream().filter(Reproaches::areTold).toList();
        Technique strongest = highest(scored, one -> sum(counted, person -> person.shows(one)));
        Technique weakest = highest(told, one -> sum(counted, person -> person.misses(one)));
        return new Techniques(strongest, weakest, week);
    }

    private Technique highest(List<Technique> candidates, ToDoubleFunction<Technique> measure) {
        Map<Technique, Double> noisy = new HashMap<>();
        for (Technique one : candidates) {
            noisy.put(one, measure.applyAsDouble(one) + noise.gumbel(1 / Amounts.PICK));
        }
        return candidates.stream().max(Comparator.comparing(noisy::get)).orElseThrow();
    }
}
