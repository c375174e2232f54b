package coach.rapport.wholepath;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The service in a process of its own, so that it can be killed. Everything it keeps is in one folder. */
final class Child {
    private static final String READY = "Rapport is ready: http://localhost:";

    private final Process process;
    private final Workspace workspace;

    private Child(Process process, int port) {
        this.process = process;
        this.workspace = new Workspace(port, this::awaitQuiet);
    }

    static Child start(Path folder) {
        try {
            Process process = new ProcessBuilder(command(folder))
                    .redirectErrorStream(true)
                    .start();
            return new Child(process, awaitPort(process));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<String> command(Path folder) {
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx1g",
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.awt.headless=true",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                classPath(),
                                "coach.rapport.Rapport"),
                        settings(folder))
                .toList();
    }

    private static Stream<String> settings(Path folder) {
        return Stream.of(
                "--server.port=0",
                // As in application.yaml, in another folder.
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("rapport")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
                "--rapport.playground.state=" + folder.resolve("playground.json"),
                "--rapport.evidence.warm-up=false",
                "--rapport.practice.warm-up=false",
                "--db-scheduler.heartbeat-interval=500ms");
    }

    /** What the jar holds, without the tests. */
    static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static int awaitPort(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                Thread.startVirtualThread(() -> output.lines().forEach(_ -> {}));
                return Integer.parseInt(line.substring(READY.length(), line.length() - 1));
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("it ended before it was ready:\n" + said);
    }

    Workspace workspace() {
        return workspace;
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until nothing that was taken in is unanswered; its answer may still be on its way. */
    void awaitAnswered() {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(60))
                .until(() -> waiting() == 0);
    }

    private long waiting() {
        return workspace
                .get("/actuator/health")
                .at("/components/queue/details/waiting")
                .asLong(-1);
    }

    // From outside, an outbox can only be seen to be empty by what arrives: the tests await that themselves.
    private void awaitQuiet() {
        awaitAnswered();
    }
}
