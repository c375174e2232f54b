package coach.rapport.benchmarks.many;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What is to be measured, from arguments such as {@code practices=2000}.
 *
 * @param practices open at once, one for each learner
 * @param time for which the learners write
 * @param shortest pause between reading an answer and sending the next line
 * @param reply how long the model takes for a line, from the question to its last word
 * @param settings of the service, as {@code --name=value}
 */
record Wanted(
        int practices,
        int workspaces,
        Duration time,
        Duration shortest,
        Duration longest,
        Duration reply,
        List<String> settings) {
    static Wanted of(String[] arguments) {
        List<String> settings =
                Arrays.stream(arguments).filter(one -> one.startsWith("--")).toList();
        Map<String, Integer> given = Arrays.stream(arguments)
                .filter(one -> !one.startsWith("--"))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> Integer.valueOf(one[1])));
        return new Wanted(
                given.getOrDefault("practices", 2_000),
                given.getOrDefault("workspaces", 10),
                Duration.ofSeconds(given.getOrDefault("seconds", 300)),
                Duration.ofSeconds(given.getOrDefault("shortest", 60)),
                Duration.ofSeconds(given.getOrDefault("longest", 180)),
                Duration.ofSeconds(given.getOrDefault("reply", 5)),
                settings);
    }

    Duration pause(RandomGenerator random) {
        return Duration.ofMillis(random.nextLong(shortest.toMillis(), longest.toMillis()));
    }
}
