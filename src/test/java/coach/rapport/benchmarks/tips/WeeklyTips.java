package coach.rapport.benchmarks.tips;

import java.util.Locale;

/**
 * Counts how often teams get their weekly tip while replicas are killed and the clock jumps: {@code ./mvnw test-compile
 * exec:exec@weekly-tips}. It takes a minute or two, and comes to the same each time but for who is killed when.
 */
public final class WeeklyTips {
    private static final int TEAMS = 1_000;
    private static final int WEEKS = 8;
    private static final long SEED = 20_261_001;

    private WeeklyTips() {}

    public static void main(String[] arguments) {
        Simulation simulation = new Simulation(TEAMS, WEEKS, SEED);
        long since = System.nanoTime();
        Tally tally = simulation.run();
        row("teams; weeks", "%,d; %d", TEAMS, WEEKS);
        row("times the clock was read; jumps", "%,d; %s", simulation.moments(), simulation.jumps());
        row("kills of either replica", "%s", simulation.kills());
        row("posted once; of these late", "%,d; %,d", tally.once(), simulation.late());
        row("posted more than once", "%,d", tally.doubled());
        row("missing", "%,d", tally.missing());
        row("the day was jumped over, and the leads were told once", "%,d", tally.jumpedOver());
        row("the day was jumped over, and nobody was told, or twice", "%,d", tally.unsaid());
        row("posted in a week that was not due", "%,d", tally.stray());
        row("seconds", "%d", (System.nanoTime() - since) / 1_000_000_000);
        System.exit(0);
    }

    private static void row(String what, String format, Object... values) {
        System.out.printf(Locale.ROOT, "| %s | %s |%n", what, String.format(Locale.ROOT, format, values));
    }
}
