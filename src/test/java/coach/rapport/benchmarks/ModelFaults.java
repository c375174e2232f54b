package coach.rapport.benchmarks;

import coach.rapport.Rapport;
import coach.rapport.language.Account;
import coach.rapport.language.Answer;
import coach.rapport.language.LanguageModel;
import coach.rapport.language.Prompt;
import coach.rapport.language.faults.FaultyModel;
import coach.rapport.language.faults.ModelFault;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import coach.rapport.playground.workspace.Shelf;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What learners see when the model's server fails: in so many practices at once, for each kind of failure, with the
 * default timeout. A practice that the model was left alone in, because others had seen it fail, counts like any other;
 * how many reached it stands beside. Run by hand with the test class path; takes the number of practices.
 */
public final class ModelFaults {
    private static final Account ACCOUNT = new Account(new LearnerId("T0BENCH", "U0BENCH"), "benchmark");
    private static final Prompt PROMPT =
            new Prompt("You are Maya.", List.of(new Prompt.Message(Prompt.Role.USER, "Are you there?")));
    private static final int ENOUGH_GOOD_CALLS = 5;
    private static final int WARM_UP = 2;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    /** In seconds. */
    private static final double LIMIT = 10;

    private final FaultyModel server = FaultyModel.start();
    private final int practices;
    private final LanguageModel model;
    private final Crowd crowd;

    private ModelFaults(int practices) throws IOException {
        this.practices = practices;
        ConfigurableApplicationContext application = start();
        model = application.getBean(LanguageModel.class);
        application.getBean(Learners.class).accept(ACCOUNT.learner(), "benchmark");
        crowd = new Crowd("http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port"));
        application.getBean(Shelf.class).watch(crowd::look);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ModelFaults faults = new ModelFaults(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50);
        System.out.printf(
                "%-18s %9s %9s %8s %8s %8s %10s %6s%n",
                "", "resumable", "in 10 s", "median", "max", "reached", "most calls", "load");
        for (int round = 0; round < WARM_UP; round++) faults.run(faults::recover);
        faults.report("no fault", faults.run(faults::recover));
        for (ModelFault fault : ModelFault.values()) {
            String name = fault.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            faults.report(name, faults.run(() -> faults.server.fails(fault)));
        }
        System.exit(0);
    }

    private ConfigurableApplicationContext start() throws IOException {
        Path folder = Files.createTempDirectory("model-faults");
        SpringApplication application = new SpringApplication(Rapport.class);
        application.addInitializers(context -> context.getBeanFactory()
                .registerSingleton("onlyTheApplication", (TypeExcludeFilter) new OnlyTheApplication()));
        return application.run(
                "--server.port=0",
                "--logging.level.coach.rapport.language=error",
                "--rapport.language.model=gpt-4o-mini",
                "--rapport.language.base-url=" + server.address(),
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("rapport")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "--rapport.playground.state=" + folder.resolve("playground.json"));
    }

    /** What came of the line that met the fault; and the practices, in which another line was said since. */
    private record Round(List<Talk> talks, List<Double> seconds, List<Integer> calls) {}

    private Round run(Runnable fault) throws InterruptedException {
        recover();
        List<Talk> talks = crowd.begin(practices);
        Thread.sleep(2_000);
        server.forget();
        fault.run();
        allSay(talks, "Restart the router, please. This is line %d of mine.");
        List<Integer> calls =
                IntStream.range(0, practices).map(this::callsFor).boxed().toList();
        List<Double> seconds = talks.stream()
                .filter(Talk::isAnswered)
                .map(Talk::seconds)
                .sorted()
                .toList();
        recover();
        allSay(talks, "And what happened then, on day %d?");
        return new Round(talks, seconds, calls);
    }

    private void recover() {
        server.speaks("Then do that.");
        for (int good = 0; good < ENOUGH_GOOD_CALLS; ) {
            if (model.begin(ACCOUNT).ask(PROMPT) instanceof Answer.Text) good++;
            else LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    private void allSay(List<Talk> talks, String line) throws InterruptedException {
        List<Thread> speakers = IntStream.range(0, talks.size())
                .mapToObj(number ->
                        Thread.startVirtualThread(() -> crowd.say(talks.get(number), line.formatted(number + 100))))
                .toList();
        for (Thread speaker : speakers) speaker.join();
        for (int wait = 0; wait < 600 && !talks.stream().allMatch(Talk::isAnswered); wait++) Thread.sleep(100);
    }

    private int callsFor(int number) {
        return (int) server.asked().stream()
                .filter(asked -> asked.contains("This is line %d of mine".formatted(number + 100)))
                .count();
    }

    private void report(String fault, Round round) {
        List<Double> seconds = round.seconds();
        List<Integer> calls = round.calls();
        System.out.printf(
                Locale.ROOT,
                "%-18s %9d %9d %7.1fs %7.1fs %8d %10d %6.1f%n",
                fault,
                round.talks().stream().filter(Talk::isByTheCustomer).count(),
                seconds.stream().filter(time -> time <= LIMIT).count(),
                seconds.isEmpty() ? Double.NaN : seconds.get(seconds.size() / 2),
                seconds.isEmpty() ? Double.NaN : seconds.getLast(),
                calls.stream().filter(count -> count > 0).count(),
                calls.stream().mapToInt(Integer::intValue).max().orElse(0),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
