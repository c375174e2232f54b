package coach.rapport.coaching;

import coach.rapport.coaching.moments.Aftermath;
import coach.rapport.coaching.moments.Excerpt;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets a moment beside its second try. */
record Comparisons(Exchange first, Exchange second, Scenario scenario, Curriculum curriculum) {
    /** Smaller differences of trust count as the same. */
    private static final double SAME = 0.05;

    static Optional<Comparison> of(Session first, Session retried, Curriculum curriculum) {
        int at = retried.fork()
                .filter(fork -> fork.from().equals(first.id()))
                .orElseThrow(() -> new IllegalArgumentException("the second practice is not a retry of the first"))
                .exchange();
        if (retried.exchanges().size() <= at || first.exchanges().size() <= at) return Optional.empty();
        Scenario scenario = curriculum.getScenario(first.scenario());
        Exchange before = first.exchanges().get(at);
        Exchange now = retried.exchanges().get(at);
        return Optional.of(new Comparison(before, now, new Comparisons(before, now, scenario, curriculum).remarks()));
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add(trust());
        gained().ifPresent(remarks::add);
        lost().ifPresent(remarks::add);
        second.step()
                .tells()
                .filter(fact -> !first.step().tells().equals(Optional.of(fact)))
                .ifPresent(fact -> remarks.add(told(fact)));
        return remarks;
    }

    private String trust() {
        double then = first.step().after().trust();
        double now = second.step().after().trust();
        String to = "This time trust went from %s to %s"
                .formatted(Aftermath.points(second.step().before().trust()), Aftermath.points(now));
        if (Math.abs(now - then) < SAME) return to + ", the same as the first time.";
        return "%s; the first time it went to %s.".formatted(to, Aftermath.points(then));
    }

    private Optional<String> gained() {
        return strongest(second, first)
                .map(one -> "New this time: %s, in \"%s\"."
                        .formatted(name(one.technique()), Excerpt.of(one.quote().words())));
    }

    private Optional<String> lost() {
        return strongest(first, second)
                .map(one -> "No longer there: %s, which was in \"%s\"."
                        .formatted(name(one.technique()), Excerpt.of(one.quote().words())));
    }

    private Optional<Evidence> strongest(Exchange in, Exchange notIn) {
        return in.evidence().evidence().stream()
                .filter(one -> one.shown() && !notIn.evidence().shows(one.technique()))
                .max((one, other) -> Double.compare(worth(one), worth(other)));
    }

    private double worth(Evidence one) {
        return one.confidence() * scenario.weight(one.technique());
    }

    private String name(Technique technique) {
        String name = curriculum.guide(technique).name();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private String told(String fact) {
        return "%s told you something new: %s"
                .formatted(scenario.persona().called(), scenario.getFact(fact).foundOut());
    }
}
