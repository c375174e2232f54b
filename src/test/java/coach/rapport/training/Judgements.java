package coach.rapport.training;

import java.util.Comparator;
import java.util.List;

/** What a head said of turns that it was not trained on. */
final class Judgements {
    /** Above every probability: never. */
    static final double NEVER = 1.01;

    private static final int FEWEST = 10;

    /** @param chosen see {@link Example} */
    record Judged(double probability, boolean positive, boolean chosen) {}

    private final List<Judged> surest;

    Judgements(List<Judged> judged) {
        this.surest = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::probability).reversed())
                .toList();
    }

    /**
     * Returns the lowest probability from which on the head is right this often on the turns chosen for it, or on all
     * where none were, and says yes to no more than this share of the others that are not labelled so.
     */
    double clear(double precision, double falseAlarms) {
        boolean hasChosen = surest.stream().anyMatch(Judged::chosen);
        long others =
                surest.stream().filter(one -> !one.chosen() && !one.positive()).count();
        double clear = NEVER;
        int right = 0;
        int said = 0;
        int alarms = 0;
        for (int i = 0; i < surest.size(); i++) {
            Judged one = surest.get(i);
            if (one.chosen() || !hasChosen) {
                said++;
                if (one.positive()) right++;
            }
            if (!one.chosen() && !one.positive()) alarms++;
            boolean last = i + 1 == surest.size() || surest.get(i + 1).probability() < one.probability();
            if (last && said >= FEWEST && right >= precision * said && alarms <= falseAlarms * others) {
                clear = one.probability();
            }
        }
        return clear;
    }

    /** Returns the highest probability that this share of the positive turns reach. */
    double atRecall(double share) {
        List<Judged> positive = surest.stream().filter(Judged::positive).toList();
        return positive.get(Math.min(positive.size() - 1, (int) (positive.size() * share)))
                .probability();
    }

    double recall(double probability) {
        return share(true, probability);
    }

    /** Returns the share of negative turns that reach this probability. */
    double passed(double probability) {
        return share(false, probability);
    }

    private double share(boolean positive, double probability) {
        long all = surest.stream().filter(one -> one.positive() == positive).count();
        return surest.stream()
                        .filter(one -> one.positive() == positive && one.probability() >= probability)
                        .count()
                / (double) all;
    }

    @Override
    public String toString() {
        long positive = surest.stream().filter(Judged::positive).count();
        return "%5d of %5d".formatted(positive, surest.size());
    }
}
