package coach.rapport.training.acts;

import coach.rapport.evidence.acts.Judge;
import coach.rapport.evidence.acts.Judged;
import coach.rapport.evidence.acts.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/**
 * Cross-validations, one for each way to put the videos into folds.
 *
 * @param all the first is the one whose intervals and tables are shown
 * @param simple the simple model on the first's folds, in the order of the conversations
 */
record Runs(List<List<Judgements>> all, List<List<Judged>> simple) {
    private static final int WAYS = 20;

    static Runs of(List<Talk> talks, List<Talk> corpus, Map<Trait, Judge> ownCorpus) {
        return new Runs(
                LongStream.range(0, WAYS)
                        .parallel()
                        .mapToObj(seed -> Judgements.crossValidated(talks, corpus, ownCorpus, seed))
                        .toList(),
                SimpleModel.crossValidated(talks, 0));
    }

    List<Judgements> first() {
        return all.getFirst();
    }

    /** Returns the median over all runs, and the lowest and the highest. */
    Statistics.Interval spread(ToDoubleFunction<List<Judgements>> figure) {
        double[] figures = all.stream().mapToDouble(figure).sorted().toArray();
        double median = (figures[(WAYS - 1) / 2] + figures[WAYS / 2]) / 2;
        return new Statistics.Interval(median, figures[0], figures[WAYS - 1]);
    }

    /** Returns the first run's figure with its interval by conversation. */
    Statistics.Interval interval(ToDoubleFunction<List<Judgements>> figure) {
        return Statistics.bootstrap(
                first().size(),
                drawn -> figure.applyAsDouble(
                        Arrays.stream(drawn).mapToObj(first()::get).toList()));
    }

    Statistics.Interval f1(Task task, Function<Judgements, List<Judged>> form) {
        List<Confusion> each = first().stream()
                .map(one -> one.confusion(task, form.apply(one)))
                .toList();
        return ofSum(each);
    }

    Statistics.Interval simpleF1(Task task) {
        List<Confusion> each = new ArrayList<>();
        for (int i = 0; i < simple.size(); i++) each.add(first().get(i).confusion(task, simple.get(i)));
        return ofSum(each);
    }

    static Confusion confusion(List<Judgements> run, Task task) {
        return sum(run.stream().map(one -> one.confusion(task, one.written())).toList());
    }

    private static Statistics.Interval ofSum(List<Confusion> each) {
        return Statistics.bootstrap(
                each.size(),
                drawn -> sum(Arrays.stream(drawn).mapToObj(each::get).toList()).macroF1());
    }

    private static Confusion sum(List<Confusion> each) {
        Confusion sum = Confusion.empty(each.getFirst().counts().length);
        each.forEach(sum::add);
        return sum;
    }
}
