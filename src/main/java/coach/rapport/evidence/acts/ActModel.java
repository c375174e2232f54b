package coach.rapport.evidence.acts;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The trained model: scores of a turn alone, then judgements of it in its conversation.
 *
 * @param scorers for each form of a turn, in the order of {@link Trait}
 * @param judges in the order of {@link Judgement}
 */
public record ActModel(Map<Form, List<Scorer>> scorers, List<Judge> judges) {
    public ActModel {
        scorers = Map.copyOf(scorers);
        judges = List.copyOf(judges);
    }

    /** Returns the first stage's scores, in the order of {@link Trait}. */
    public double[] scores(Features features) {
        List<Scorer> own = scorers.getOrDefault(features.form(), List.of());
        return own.stream().mapToDouble(scorer -> scorer.of(features)).toArray();
    }

    /** Returns what the last of some turns does, from the first stage's scores of them all. */
    public Judged judge(List<double[]> scores) {
        double[] context = Context.of(scores);
        return new Probabilities(judges.stream()
                        .mapToDouble(judge -> judge.probability(context))
                        .toArray())
                .judged();
    }

    public void write(DataOutput out) throws IOException {
        for (Form form : Form.values()) {
            for (Scorer scorer : scorers.getOrDefault(form, List.of())) scorer.write(out);
        }
        for (Judge judge : judges) judge.write(out);
    }

    public static ActModel read(DataInput in) throws IOException {
        Map<Form, List<Scorer>> scorers = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            List<Scorer> own = new ArrayList<>();
            for (Trait _ : Trait.values()) own.add(Scorer.read(in));
            scorers.put(form, own);
        }
        List<Judge> judges = new ArrayList<>();
        for (Judgement _ : Judgement.values()) judges.add(Judge.read(in));
        return new ActModel(scorers, judges);
    }
}
