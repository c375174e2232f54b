package coach.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.coaching.Coach;
import coach.rapport.coaching.Coaches;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Meanings;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Four kinds of learner, three talks each for every customer, written by somebody who saw only the pitch and the opening
 * line, before the detectors were run on them. The first set is among the talks that the detectors have learnt from since;
 * the second is not.
 */
class SkillsTest {
    private static final Curriculum CURRICULUM = CurriculumReader.read();
    private static final Meaning MEANING = Meanings.inProcess();
    private static final EvidenceReader EVIDENCE = EvidenceReaders.standard(MEANING);
    private static final Simulation SIMULATION = new Simulation(CURRICULUM, EVIDENCE, MEANING, 20);
    private static final Coach COACH = Coaches.standard(CURRICULUM, EVIDENCE);
    private static final List<String> SETS = List.of("first", "second");
    private static final int TALKS = 3;
    private static final List<String> KINDS = List.of("dismissive", "scripted", "decent", "excellent");

    private record Talk(Simulation.Played played, double trust, double score) {
        int told() {
            return played.exchanges().getLast().step().after().told().size();
        }
    }

    static Stream<Arguments> talks() {
        return SETS.stream()
                .flatMap(set -> CURRICULUM.scenarios().stream().map(scenario -> Arguments.of(set, scenario)));
    }

    @ParameterizedTest
    @MethodSource("talks")
    void trustAndScoresRiseWithSkillAndTheStoryIsEarned(String set, Scenario scenario) {
        List<List<Talk>> talks = talks(set, scenario);
        for (int i = 1; i < KINDS.size(); i++) {
            assertThat(mean(talks.get(i), Talk::trust)).isGreaterThan(mean(talks.get(i - 1), Talk::trust));
            assertThat(mean(talks.get(i), Talk::score)).isGreaterThan(mean(talks.get(i - 1), Talk::score));
        }
        assertThat(talks.get(0)).allSatisfy(talk -> assertThat(talk.told()).isZero());
        assertThat(talks.subList(0, 2))
                .flatMap(kind -> kind)
                .noneMatch(talk -> talk.played().outcome() == Outcome.HAPPY);
        assertThat(talks.get(3))
                .allMatch(talk -> talk.played().outcome() == Outcome.HAPPY)
                .allMatch(talk -> talk.told() * 2 > scenario.facts().size());
    }

    /** Returns the talks of each kind. All are played at once, on as many cores as there are: most of the time texts are read. */
    private static List<List<Talk>> talks(String set, Scenario scenario) {
        List<Talk> all = IntStream.range(0, KINDS.size() * TALKS)
                .parallel()
                .mapToObj(at -> talk(scenario, lines(set, scenario, KINDS.get(at / TALKS), 1 + at % TALKS)))
                .toList();
        return IntStream.range(0, KINDS.size())
                .mapToObj(kind -> all.subList(kind * TALKS, (kind + 1) * TALKS))
                .toList();
    }

    private static List<String> lines(String set, Scenario scenario, String kind, int number) {
        String file = "/learners/%s/%s/%s-%d.json".formatted(set, scenario.id(), kind, number);
        try (var lines = SkillsTest.class.getResourceAsStream(file)) {
            return List.of(JsonMapper.shared().readValue(lines, String[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Talk talk(Scenario scenario, List<String> lines) {
        Simulation.Played played = SIMULATION.play(scenario, lines);
        double score = COACH.score(
                        played.turns(),
                        played.exchanges().stream().map(Exchange::evidence).toList())
                .mean()
                .orElseThrow();
        return new Talk(played, played.exchanges().getLast().step().after().trust(), score);
    }

    private static double mean(List<Talk> talks, ToDoubleFunction<Talk> figure) {
        return talks.stream().mapToDouble(figure).average().orElseThrow();
    }
}
