package coach.rapport.training.acts;

import coach.rapport.evidence.acts.Form;
import coach.rapport.evidence.acts.Scorer;
import coach.rapport.evidence.acts.Trait;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** First stages, each learnt without some of five folds of the conversations, and none of them twice. */
final class CrossedStages {
    static final int FOLDS = 5;

    private final List<Talk> talks;
    private final List<Talk> corpus;
    private final Folds split;
    private final Map<Set<Integer>, Map<Form, List<Scorer>>> learnt = new ConcurrentHashMap<>();

    CrossedStages(List<Talk> talks, List<Talk> corpus, long seed) {
        this.talks = talks;
        this.corpus = corpus;
        this.split = Folds.of(talks, FOLDS, seed);
    }

    List<Talk> talks() {
        return talks;
    }

    int fold(Talk talk) {
        return split.of(talk);
    }

    /** Returns scorers in the order of {@link Trait} that never saw these folds. */
    Map<Form, List<Scorer>> without(Set<Integer> folds) {
        return learnt.computeIfAbsent(new TreeSet<>(folds), this::learn);
    }

    private Map<Form, List<Scorer>> learn(Set<Integer> folds) {
        List<Talk> rest =
                talks.stream().filter(talk -> !folds.contains(fold(talk))).toList();
        Map<Form, List<Scorer>> scorers = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            scorers.put(form, FirstStage.learn(rest, corpus, form, List.of(Trait.values())));
        }
        return scorers;
    }
}
