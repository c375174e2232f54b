package coach.rapport.training.acts;

import coach.rapport.evidence.acts.ActModel;
import coach.rapport.evidence.acts.Judge;
import coach.rapport.evidence.acts.Judged;
import coach.rapport.evidence.acts.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A conversation and what a model that never saw its video says of it.
 *
 * @param written as it was written
 * @param bare without punctuation
 */
record Judgements(Talk talk, List<Judged> written, List<Judged> bare) {
    /** Returns them for all conversations, in their order. */
    static List<Judgements> crossValidated(
            List<Talk> talks, List<Talk> corpus, Map<Trait, Judge> ownCorpus, long seed) {
        CrossedStages stages = new CrossedStages(talks, corpus, seed);
        Judgements[] all = new Judgements[talks.size()];
        for (int held = 0; held < CrossedStages.FOLDS; held++) {
            ActModel model = ActTraining.model(stages, ownCorpus, held);
            for (int i = 0; i < all.length; i++) {
                if (stages.fold(talks.get(i)) == held) all[i] = of(talks.get(i), model);
            }
        }
        return List.of(all);
    }

    private static Judgements of(Talk talk, ActModel model) {
        return new Judgements(talk, judged(talk, model, false), judged(talk, model, true));
    }

    private static List<Judged> judged(Talk talk, ActModel model, boolean bare) {
        List<double[]> scores = new ArrayList<>();
        List<Judged> judged = new ArrayList<>();
        for (Sample sample : talk.samples()) {
            scores.add(model.scores(bare ? sample.bare() : sample.written()));
            judged.add(model.judge(scores));
        }
        return judged;
    }

    Confusion confusion(Task task, List<Judged> judged) {
        Confusion confusion = Confusion.empty(task.classes().size());
        for (int i = 0; i < judged.size(); i++) {
            confusion.add(
                    task.label().applyAsInt(talk.samples().get(i)), task.call().applyAsInt(judged.get(i)));
        }
        return confusion;
    }
}
