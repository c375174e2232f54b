package coach.rapport.benchmarks.many;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as rows of a table. */
final class Report {
    private static final long LONG = 10_000;

    private final Wanted wanted;
    private final Duration took;
    private double messages;

    Report(Wanted wanted, Duration took) {
        this.wanted = wanted;
        this.took = took;
        row("practices", "%,d in %d workspaces", wanted.practices(), wanted.workspaces());
    }

    private static void row(String what, String format, Object... values) {
        System.out.printf(Locale.ROOT, "| %s | %s |%n", what, String.format(Locale.ROOT, format, values));
    }

    void print(Waits acknowledged, int refused, Answers answers, List<Learner> learners, SlowModel model) {
        messages = acknowledged.count();
        row(
                "pause between lines",
                "%d to %d s",
                wanted.shortest().toSeconds(),
                wanted.longest().toSeconds());
        row("time until the last answer", "%d s", took.toSeconds());
        row("messages", "%,.0f, %.1f a second", messages, messages / took.toSeconds());
        row("acknowledged after", "%s", acknowledged);
        row("acknowledgements refused, and sent again", "%d", refused);
        row("first sentence after", "%s", answers.first());
        row("whole answer after", "%s", answers.whole());
        row("answers after more than 10 s", "%,d", answers.whole().count(wait -> wait > LONG));
        row(
                "never answered",
                "%d",
                learners.stream().mapToInt(Learner::unanswered).sum());
        row(
                "worst learner's median",
                "%,d ms",
                learners.stream().mapToLong(one -> one.own().at(0.5)).max().orElse(0));
        row("lines by the built-in voice", "%,d", answers.standIns());
        row("apologies; practices that ended", "%d; %d", answers.apologies(), answers.endings());
        row("model calls; at once; broken off", "%,d; %,d; %,d", model.calls(), model.mostAtOnce(), model.left());
    }

    void print(Map<String, Double> processors, Map<String, Long> most, long heap) {
        processors.forEach((who, used) -> row("processors used: " + who, "%.2f", used));
        double service = processors.getOrDefault("service", 0.0) * took.toMillis();
        row("service's processor time for a message", "%.0f ms", service / messages);
        most.forEach((what, value) -> row("most " + what, "%,d", value));
        row("heap after collection", "%d MB", heap);
        row(
                "load average",
                "%.1f on %d cores",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }
}
