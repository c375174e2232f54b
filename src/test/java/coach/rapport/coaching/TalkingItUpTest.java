package coach.rapport.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Dimension;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Meanings;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Simulation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** No line that does nothing for the customer raises a score: demands, praise of oneself, keywords, copied sentences. */
class TalkingItUpTest {
    private static final double MOST = 0.5;
    private static final Curriculum CURRICULUM = CurriculumReader.read();
    private static final Meaning MEANING = Meanings.inProcess();
    private static final EvidenceReader EVIDENCE = EvidenceReaders.standard(MEANING);
    private static final Coach COACH = Coaches.standard(CURRICULUM, EVIDENCE);
    private static final Simulation SIMULATION = new Simulation(CURRICULUM, EVIDENCE, MEANING, 20);

    private record Talk(List<Turn> turns, List<TurnEvidence> evidence) {
        Talk with(String line) {
            Turn turn = Turn.learner(turns.size(), line);
            List<TurnEvidence> more = new ArrayList<>(evidence);
            more.add(EVIDENCE.read(turns, turn));
            return new Talk(Stream.concat(turns.stream(), Stream.of(turn)).toList(), more);
        }

        Scorecard score() {
            return COACH.score(turns, evidence);
        }
    }

    static Stream<String> talks() {
        return Stream.of("third-call/scripted-1", "quiet-lobby/scripted-2", "half-price-or-half-more/decent-1");
    }

    @ParameterizedTest
    @MethodSource("talks")
    void aLineThatOnlyTalksTheScoreUpDoesNotRaiseIt(String name) throws IOException {
        Talk talk = talk(name);
        Map<String, Double> raised = new TreeMap<>();
        for (String attempt : attempts()) {
            String line = attempt.replace("{cue}", talk.turns().getLast().text());
            double most = raise(talk.score(), talk.with(line).score());
            if (most > MOST) raised.put(attempt, most);
        }
        assertThat(raised).isEmpty();
    }

    private static double raise(Scorecard before, Scorecard after) {
        return Stream.of(Dimension.values())
                .filter(dimension -> after.find(dimension).isPresent())
                .mapToDouble(dimension -> after.find(dimension).orElseThrow()
                        - before.find(dimension).orElse(2.0))
                .max()
                .orElse(0);
    }

    private static Talk talk(String name) throws IOException {
        try (var lines = TalkingItUpTest.class.getResourceAsStream("/learners/" + name + ".json")) {
            Simulation.Played played = SIMULATION.play(
                    CURRICULUM.getScenario(name.split("/")[0]),
                    List.of(JsonMapper.shared().readValue(lines, String[].class)));
            return new Talk(
                    played.turns(),
                    played.exchanges().stream().map(Exchange::evidence).toList());
        }
    }

    private static List<String> attempts() throws IOException {
        try (var lines = TalkingItUpTest.class.getResourceAsStream("/coaching/talking-it-up.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
