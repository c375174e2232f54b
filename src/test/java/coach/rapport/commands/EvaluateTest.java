package coach.rapport.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateTest {
    private static final List<String> TEXTS = List.of(
            "Third time this week, and I've a deadline at nine tonight. Honestly I'm worn out.",
            "\ud83d\ude14 It sounds like this has worn you out, Maya. What happened when it dropped?",
            "It just stopped. And nobody ever calls me back.",
            "You should have restarted it. Calm down.");
    private static final String CONVERSATION = """
            {"id": "c1", "turns": [%s, %s, %s, %s], "source": "a field that nobody asked for"}
            """.strip().formatted(
            turn("customer", TEXTS.get(0)),
            turn("learner", TEXTS.get(1)),
            turn("customer", TEXTS.get(2)),
            turn("learner", TEXTS.get(3)));
    private static final String SILENT =
            "{\"id\": \"c2\", \"turns\": [%s]}".formatted(turn("customer", "Hello? Anybody?"));

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void start() {
        command = new CommandRun(folder);
    }

    private static String turn(String speaker, String text) {
        return "{\"speaker\": \"%s\", \"text\": %s}"
                .formatted(speaker, JsonMapper.shared().writeValueAsString(text));
    }

    private List<JsonNode> evaluated(String input) throws IOException {
        CommandRun.Ended ended = command.given(input).run("evaluate --in IN --out OUT");
        assertThat(ended).isEqualTo(new CommandRun.Ended(0, "", ""));
        return command.written();
    }

    private static List<String> names(JsonNode json) {
        return List.copyOf(json.propertyNames());
    }

    @Test
    void everyFieldIsThereInOrder() throws IOException {
        JsonNode conversation = evaluated(CONVERSATION).getFirst();
        assertThat(names(conversation)).containsExactly("id", "turns", "scorecard");
        JsonNode turn = conversation.path("turns").path(0);
        assertThat(names(turn)).containsExactly("index", "evidence", "main", "acts");
        assertThat(names(turn.path("evidence").path(0)))
                .startsWith("technique", "polarity", "confidence", "quote", "start", "end");
        assertThat(names(turn.path("acts")))
                .containsExactly(
                        "question",
                        "openQuestion",
                        "closedQuestion",
                        "reflection",
                        "simpleReflection",
                        "complexReflection",
                        "input",
                        "advice",
                        "emotionalReaction",
                        "interpretation",
                        "exploration");
        assertThat(names(conversation.path("scorecard")))
                .containsExactly("authenticity", "curiosity", "listening", "empathy", "conversation");
        assertThat(names(conversation.path("scorecard").path("conversation")))
                .containsExactly(
                        "validatingEmotions",
                        "encouragingElaboration",
                        "demonstratingUnderstanding",
                        "adviceGiving",
                        "selfOriented",
                        "dismissingEmotions");
    }

    @Test
    void onlyTheLearnersTurnsAreWrittenAndCountedAmongAll() throws IOException {
        JsonNode turns = evaluated(CONVERSATION).getFirst().path("turns");
        assertThat(turns.valueStream().map(turn -> turn.path("index").intValue()))
                .containsExactly(1, 3);
    }

    @Test
    void everyQuoteStandsWhereItsOffsetsSay() throws IOException {
        JsonNode turns = evaluated(CONVERSATION).getFirst().path("turns");
        int quotes = 0;
        for (JsonNode turn : turns) {
            for (JsonNode one : turn.path("evidence")) {
                assertThat(at(turn.path("index").intValue(), one))
                        .isEqualTo(one.path("quote").stringValue());
                quotes++;
            }
        }
        assertThat(quotes).isGreaterThan(2);
    }

    private static String at(int turn, JsonNode span) {
        return TEXTS.get(turn)
                .substring(span.path("start").intValue(), span.path("end").intValue());
    }

    @Test
    void evidenceComesInTheOrderOfTheWords() throws IOException {
        for (JsonNode turn : evaluated(CONVERSATION).getFirst().path("turns")) {
            assertThat(turn.path("evidence")
                            .valueStream()
                            .map(one -> one.path("start").intValue()))
                    .isSorted();
        }
    }

    @Test
    void partsAddUpAfterRounding() throws IOException {
        for (JsonNode turn : evaluated(CONVERSATION).getFirst().path("turns")) {
            JsonNode acts = turn.path("acts");
            assertThat(sum(acts, "openQuestion", "closedQuestion"))
                    .isEqualTo(acts.path("question").decimalValue().doubleValue());
            assertThat(sum(acts, "simpleReflection", "complexReflection"))
                    .isEqualTo(acts.path("reflection").decimalValue().doubleValue());
        }
    }

    private static double sum(JsonNode acts, String one, String other) {
        return acts.path(one)
                .decimalValue()
                .add(acts.path(other).decimalValue())
                .doubleValue();
    }

    @Test
    void withoutALearnersTurnEveryScoreIsNull() throws IOException {
        evaluated(SILENT);
        assertThat(command.out).hasContent("""
                {"id":"c2","turns":[],"scorecard":{"authenticity":null,"curiosity":null,"listening":null,\
                "empathy":null,"conversation":null}}""");
    }

    @Test
    void conversationsStayInOrder() throws IOException {
        assertThat(evaluated(SILENT + "\n" + CONVERSATION))
                .map(line -> line.path("id").stringValue())
                .containsExactly("c2", "c1");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        evaluated(CONVERSATION);
        byte[] first = Files.readAllBytes(command.out);
        evaluated(CONVERSATION);
        assertThat(command.out).hasBinaryContent(first);
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNothing() throws IOException {
        evaluated(CONVERSATION + "\n" + SILENT + "\n");
        byte[] plain = Files.readAllBytes(command.out);
        evaluated("\ufeff" + CONVERSATION + "\r\n" + SILENT + "\r\n");
        assertThat(command.out).hasBinaryContent(plain);
    }

    @Test
    void nothingThatSomebodyMayWriteBreaksALine() throws IOException {
        for (String text : List.of("", " ", "\u2028\u0085\n", "\ud83d\ude14", "x".repeat(10_000), "Bonjour madame")) {
            assertThat(evaluated("{\"id\": \"c1\", \"turns\": [%s]}".formatted(turn("learner", text))))
                    .hasSize(1);
        }
        assertThat(evaluated(
                        "{\"id\": \"c1\", \"turns\": [{\"speaker\": \"learner\", \"text\": \"What \\ud83d now?\"}]}"))
                .hasSize(1);
    }
}
