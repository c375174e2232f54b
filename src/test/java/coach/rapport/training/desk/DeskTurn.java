package coach.rapport.training.desk;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A labelled turn of src/corpus/desk or desk-again.
 *
 * @param turns the last is the learner's, and labelled
 * @param missed techniques that are missed here, by the guide; the others likewise
 */
record DeskTurn(
        List<Turn> turns,
        Set<Technique> shown,
        Set<Technique> notShown,
        Set<Technique> missed,
        Set<Technique> notMissed) {
    private static final Path CORPUS = Path.of("src", "corpus");

    /** Returns the turns for what is shown. */
    static List<DeskTurn> forShown(Technique technique) {
        return read(CORPUS.resolve("desk"), technique);
    }

    /** Returns the turns for what is missed: from the second set where the detector was mended after the first. */
    static List<DeskTurn> forMissed(Technique technique) {
        Path again = CORPUS.resolve("desk-again");
        return read(isIn(again, technique) ? again : CORPUS.resolve("desk"), technique);
    }

    static boolean isMeasuredAgain(Technique technique) {
        return isIn(CORPUS.resolve("desk-again"), technique);
    }

    private static boolean isIn(Path folder, Technique technique) {
        return Files.exists(folder.resolve(technique.id() + ".jsonl"));
    }

    private static List<DeskTurn> read(Path folder, Technique technique) {
        try (Stream<String> lines = Files.lines(folder.resolve(technique.id() + ".jsonl"))) {
            return lines.map(JsonMapper.shared()::readTree).map(DeskTurn::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no labelled turns of " + technique.id(), e);
        }
    }

    private static DeskTurn of(JsonNode line) {
        List<Turn> turns = new ArrayList<>();
        for (JsonNode before : line.get("before")) {
            String text = before.get("text").asString();
            turns.add(
                    before.get("speaker").asString().equals("learner")
                            ? Turn.learner(turns.size(), text)
                            : Turn.customer(turns.size(), text));
        }
        turns.add(Turn.learner(turns.size(), line.get("text").asString()));
        JsonNode labels = line.get("labels");
        return new DeskTurn(
                turns,
                techniques(labels.path("shown")),
                techniques(labels.path("notShown")),
                techniques(labels.path("missed")),
                techniques(labels.path("notMissed")));
    }

    private static Set<Technique> techniques(JsonNode ids) {
        Set<Technique> techniques = new HashSet<>();
        for (JsonNode id : ids) techniques.add(Technique.find(id.asString()).orElseThrow());
        return techniques;
    }

    TurnEvidence read(EvidenceReader reader) {
        return reader.read(turns.subList(0, turns.size() - 1), turns.getLast());
    }
}
