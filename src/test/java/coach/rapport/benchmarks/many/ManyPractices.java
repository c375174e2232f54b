package coach.rapport.benchmarks.many;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Thousands of practices at once, each with somebody who reads and thinks between two lines, against a slow model and on
 * PostgreSQL: {@code ./mvnw test-compile exec:exec@many-practices -Dmany="practices=2000 seconds=300"}. Learners, Slack,
 * model and database share the machine's cores with the service that is measured.
 */
public final class ManyPractices {
    /** So many begin at once; to begin is not what is measured. */
    private static final int BEGINNING = 40;

    private final Wanted wanted;
    private final Waits acknowledged = new Waits();
    private final Answers answers = new Answers();
    private final FastSlack slack = new FastSlack();
    private final SlowModel model;
    private final List<Learner> learners = new ArrayList<>();

    private ManyPractices(Wanted wanted) {
        this.wanted = wanted;
        this.model = new SlowModel(wanted.reply());
    }

    public static void main(String[] arguments) throws Exception {
        new ManyPractices(Wanted.of(arguments)).run();
        System.exit(0);
    }

    private void run() throws Exception {
        // As it is in production: the embedded server's own settings forget what it has promised.
        try (EmbeddedPostgres database = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                Service service = Service.start(settings(database))) {
            SignedRequests requests = new SignedRequests(service.address(), acknowledged);
            enter(requests);
            System.out.printf("%d practices begun%n", begin());
            ServiceMeters meters = ServiceMeters.of(service.process());
            Processors processors = new Processors(service.process(), database.getPort());
            long start = System.nanoTime();
            talk(meters);
            Report report = new Report(wanted, Duration.ofNanos(System.nanoTime() - start));
            report.print(acknowledged, requests.refused(), answers, learners, model);
            report.print(processors.used(), meters.most(), meters.heapAfterCollection());
        }
    }

    private List<String> settings(EmbeddedPostgres database) {
        return Stream.concat(
                        Stream.of(
                                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                                "--spring.datasource.username=postgres",
                                "--rapport.slack.signing-secret=" + SignedRequests.SECRET,
                                "--rapport.slack.bot-token=xoxb-many",
                                "--rapport.slack.api-url=" + slack.address() + "/api/",
                                "--rapport.language.model=slow",
                                "--rapport.language.base-url=" + model.address(),
                                "--rapport.language.budget.workspace-turns=1000000000",
                                "--rapport.language.budget.workspace-tokens=1000000000000"),
                        wanted.settings().stream())
                .toList();
    }

    private void enter(SignedRequests requests) {
        for (int number = 0; number < wanted.practices(); number++) {
            Learner learner = new Learner(number, wanted.workspaces(), requests, answers, new SplittableRandom(number));
            slack.has(learner);
            learners.add(learner);
        }
    }

    private int begin() throws Exception {
        Semaphore atOnce = new Semaphore(BEGINNING);
        return together(learner -> {
                    atOnce.acquire();
                    try {
                        return learner.begins();
                    } finally {
                        atOnce.release();
                    }
                })
                .stream()
                .mapToInt(begun -> begun ? 1 : 0)
                .sum();
    }

    private void talk(ServiceMeters meters) throws Exception {
        long end = System.nanoTime() + wanted.time().toNanos();
        try (var looking = Executors.newSingleThreadScheduledExecutor()) {
            Callable<Void> look = () -> {
                meters.look();
                return null;
            };
            IntStream.rangeClosed(1, (int) wanted.time().toSeconds())
                    .filter(second -> second % 2 == 0)
                    .forEach(second -> looking.schedule(look, second, java.util.concurrent.TimeUnit.SECONDS));
            together(learner -> {
                learner.talks(wanted, end);
                return true;
            });
            looking.shutdownNow();
        }
    }

    private interface Doing {
        boolean of(Learner learner) throws InterruptedException;
    }

    private List<Boolean> together(Doing what) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> doing = learners.stream()
                    .map(learner -> threads.submit(() -> what.of(learner)))
                    .toList();
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> one : doing) done.add(one.get());
            return done;
        }
    }
}
