package coach.rapport.benchmarks.costs;

import coach.rapport.practice.PromptsOfATalk.Call;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a model that coaches would be asked once, at the end. An estimate: with us no model does that.
 *
 * @param rubric what it would have to know
 */
record UsualCoach(String rubric, List<Call> calls) {
    /** In tokens: four dimensions, three moments with a better wording each. */
    static final int FEEDBACK = 600;

    int asked(Tokenizer tokenizer, int turns) {
        String talk = calls.stream()
                .limit(turns)
                .map(call -> "Learner: " + call.learner() + "\nCustomer: " + call.reply())
                .collect(Collectors.joining("\n"));
        return tokenizer.count(rubric) + tokenizer.count(talk);
    }
}
