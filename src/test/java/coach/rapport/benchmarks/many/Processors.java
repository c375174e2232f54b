package coach.rapport.benchmarks.many;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Who used the machine's processors, in seconds of one of them. */
final class Processors {
    // The kernel counts in hundredths of a second.
    private static final double TICKS = 100;
    private static final int IDLE = 4;
    private static final int WAITING_FOR_DISKS = 5;

    private final ProcessHandle service;
    private final int databasePort;
    private final long start = System.nanoTime();
    private final Map<String, Double> before;

    Processors(ProcessHandle service, int databasePort) throws IOException {
        this.service = service;
        this.databasePort = databasePort;
        this.before = now();
    }

    private Map<String, Double> now() throws IOException {
        Map<String, Double> used = new LinkedHashMap<>();
        used.put("service", seconds(service));
        used.put("PostgreSQL", seconds(database()));
        used.put("learners, Slack and model", seconds(ProcessHandle.current()));
        used.put("everything", busy());
        return used;
    }

    private static double seconds(ProcessHandle process) {
        return process.info()
                .totalCpuDuration()
                .map(used -> used.toMillis() / 1e3)
                .orElse(0.0);
    }

    // What began or ended in between is counted as somebody else's; connections are kept.
    private static double seconds(Stream<ProcessHandle> processes) {
        return processes.mapToDouble(Processors::seconds).sum();
    }

    // The server was left by whoever started it, and is known by its port.
    private Stream<ProcessHandle> database() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("/postgres ") && line.contains("-p " + databasePort))
                        .isPresent())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
    }

    private static double busy() throws IOException {
        String[] line =
                Files.readAllLines(Path.of("/proc/stat")).getFirst().trim().split("\\s+");
        long all = Arrays.stream(line, 1, 9).mapToLong(Long::parseLong).sum();
        return (all
                        - LongStream.of(Long.parseLong(line[IDLE]), Long.parseLong(line[WAITING_FOR_DISKS]))
                                .sum())
                / TICKS;
    }

    /** Returns how many processors each kept busy since the beginning. */
    Map<String, Double> used() throws IOException {
        double elapsed = (System.nanoTime() - start) / 1e9;
        Map<String, Double> used = now();
        used.replaceAll((who, seconds) -> (seconds - before.getOrDefault(who, 0.0)) / elapsed);
        return used;
    }
}
