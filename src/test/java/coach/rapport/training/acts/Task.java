package coach.rapport.training.acts;

import coach.rapport.evidence.acts.Judged;
import coach.rapport.evidence.acts.Trait;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** What is measured: which class people gave a turn, and which we give it. */
record Task(String name, List<String> classes, ToIntFunction<Sample> label, ToIntFunction<Judged> call) {
    static final Task QUESTION =
            present("question present", Trait.QUESTION, one -> one.acts().question());
    static final Task QUESTION_KIND = new Task(
            "none, open, closed",
            List.of("none", "open", "closed"),
            sample -> kind(sample, Trait.OPEN_QUESTION, Trait.CLOSED_QUESTION),
            one -> kind(
                    one.acts().question(), one.acts().openQuestion(), one.acts().closedQuestion()));
    static final Task REFLECTION =
            present("reflection present", Trait.REFLECTION, one -> one.acts().reflection());
    static final Task REFLECTION_KIND = new Task(
            "none, simple, complex",
            List.of("none", "simple", "complex"),
            sample -> kind(sample, Trait.SIMPLE_REFLECTION, Trait.COMPLEX_REFLECTION),
            one -> kind(
                    one.acts().reflection(),
                    one.acts().simpleReflection(),
                    one.acts().complexReflection()));
    static final Task INPUT =
            present("input present", Trait.INPUT, one -> one.acts().input());
    static final Task ADVICE =
            present("advice present", Trait.ADVICE, one -> one.acts().advice());
    static final Task MAIN = new Task(
            "main behaviour",
            List.of("question", "reflection", "input", "other"),
            sample -> sample.has(Trait.MAINLY_QUESTION)
                    ? 0
                    : sample.has(Trait.MAINLY_REFLECTION) ? 1 : sample.has(Trait.MAINLY_INPUT) ? 2 : 3,
            one -> one.main().ordinal());
    static final List<Task> ALL = List.of(QUESTION, QUESTION_KIND, REFLECTION, REFLECTION_KIND, INPUT, ADVICE, MAIN);

    private static Task present(String name, Trait trait, ToDoubleFunction<Judged> likely) {
        return new Task(
                name,
                List.of("absent", "present"),
                sample -> sample.has(trait) ? 1 : 0,
                one -> likely.applyAsDouble(one) >= 0.5 ? 1 : 0);
    }

    private static int kind(Sample sample, Trait one, Trait other) {
        return sample.has(one) ? 1 : sample.has(other) ? 2 : 0;
    }

    private static int kind(double any, double one, double other) {
        if (any < 0.5) return 0;
        return one >= other ? 1 : 2;
    }
}
