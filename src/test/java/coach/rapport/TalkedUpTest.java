package coach.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.coaching.Scorecard;
import coach.rapport.coaching.scores.Scores;
import coach.rapport.curriculum.Dimension;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meanings;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who tries to talk a score up with words that are not for the customer gets no more for it than half a point. */
class TalkedUpTest {
    private static final double MOST = 0.5;
    /** What a dimension that was not observed counts as: even credit and debt. */
    private static final double NOTHING_YET = 2;

    private static final EvidenceReader READER = EvidenceReaders.standard(Meanings.inProcess());
    private static final List<Talk> TALKS = talks();

    private record Talk(String kind, List<Turn> turns, List<TurnEvidence> evidence) {
        Scorecard with(String line) {
            List<TurnEvidence> all = new ArrayList<>(evidence);
            String attempt = filled(line, turns.getLast().text());
            all.add(READER.read(turns, Turn.learner(turns.size(), attempt)));
            return Scores.of(all);
        }

        /** The line put behind the learner's last one, in the same message. */
        Scorecard withAfter(String line) {
            int last = turns.size() - 2;
            List<Turn> before = turns.subList(0, last);
            List<TurnEvidence> all = new ArrayList<>(evidence.subList(0, evidence.size() - 1));
            String attempt = filled(line, before.getLast().text());
            all.add(READER.read(before, Turn.learner(last, turns.get(last).text() + " " + attempt)));
            return Scores.of(all);
        }
    }

    static Stream<Arguments> attempts() {
        return TALKS.stream().flatMap(talk -> lines().map(line -> Arguments.of(talk.kind(), line)));
    }

    @ParameterizedTest(name = "in a {0} talk: {1}")
    @MethodSource("attempts")
    void raisesNoDimensionByMoreThanHalfAPoint(String kind, String attempt) {
        Talk talk = TALKS.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        Scorecard without = Scores.of(talk.evidence());
        for (Scorecard with : List.of(talk.with(attempt), talk.withAfter(attempt))) {
            for (Dimension dimension : Dimension.values()) {
                double before = without.find(dimension).orElse(NOTHING_YET);
                double after = with.find(dimension).orElse(NOTHING_YET);
                assertThat(after - before).as(dimension.id()).isLessThanOrEqualTo(MOST);
            }
        }
    }

    private static String filled(String line, String heard) {
        String longest = Stream.of(heard.split("(?<=[.!?]) "))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        return line.replace("{them}", heard).replace("{sentence}", longest);
    }

    private static Stream<String> lines() {
        return resource("attacks/attempts.txt").lines().filter(line -> line.matches("[^#\\[].*|\\[\\[.*"));
    }

    private static List<Talk> talks() {
        List<Talk> talks = new ArrayList<>();
        for (var entry :
                JsonMapper.shared().readTree(resource("attacks/talks.json")).properties()) {
            List<Turn> turns = new ArrayList<>();
            List<TurnEvidence> evidence = new ArrayList<>();
            for (JsonNode line : entry.getValue()) {
                String text = line.get(1).asString();
                if (line.get(0).asString().equals("customer")) {
                    turns.add(Turn.customer(turns.size(), text));
                } else {
                    Turn said = Turn.learner(turns.size(), text);
                    evidence.add(READER.read(turns, said));
                    turns.add(said);
                }
            }
            talks.add(new Talk(entry.getKey(), turns, evidence));
        }
        return talks;
    }

    private static String resource(String name) {
        try (InputStream stream =
                Objects.requireNonNull(TalkedUpTest.class.getClassLoader().getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
