package coach.rapport.training;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Meaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labelled turns of src/corpus, as examples for each head. */
final class Corpus {
    private static final Path FOLDER = Path.of("src", "corpus");

    /** What detectors were measured on once and mended on since. */
    private static final List<String> CHECKED = List.of("check", "desk");

    private static final String MEASURED = "desk-again";

    private static final Set<String> REBUFFS = Set.of(
            "own-the-mistake",
            "their-shoes",
            "validate-without-agreeing",
            "steady",
            "we-not-you",
            "genuine-interest",
            "affirm");
    private static final Set<String> ASKS_OR_CLOSES = Set.of(
            "open-question", "follow-up", "recall", "close-the-loop", "confirm-first", "honest-limits", "own-words");
    private static final Set<String> WARM = Set.of(
            "own-the-mistake",
            "their-shoes",
            "validate-without-agreeing",
            "steady",
            "we-not-you",
            "name-the-feeling",
            "reflect",
            "observe",
            "affirm",
            "genuine-interest",
            "their-story",
            "unfamiliar-ground",
            "effort-acknowledged",
            "friendly-line",
            "adapt");

    private final Meaning meaning;
    private final Map<String, List<Example>> examples = new TreeMap<>();

    private Corpus(Meaning meaning) {
        this.meaning = meaning;
    }

    /** Returns the examples by head, in the order of the files. */
    static Map<String, List<Example>> read(Meaning meaning) throws IOException {
        Corpus corpus = new Corpus(meaning);
        corpus.turns();
        corpus.openings();
        for (Technique technique : Technique.values()) corpus.technique(technique.id());
        corpus.tones();
        corpus.curt();
        corpus.talks();
        return corpus.examples;
    }

    /**
     * Returns the turns of the first check sets as further examples of what is missed and what is not, by head; only of the techniques
     * that a later set measures.
     */
    static Map<String, List<Example>> checked(Meaning meaning) throws IOException {
        Corpus corpus = new Corpus(meaning);
        for (Technique technique : Technique.values()) {
            if (!Files.exists(FOLDER.resolve(file(MEASURED, technique)))) continue;
            for (String folder : CHECKED) corpus.checked(file(folder, technique), technique.id());
        }
        return corpus.examples;
    }

    private static String file(String folder, Technique technique) {
        return folder + "/" + technique.id() + ".jsonl";
    }

    private void checked(String file, String id) throws IOException {
        for (JsonNode turn : lines(file)) {
            boolean missed = names(turn.get("labels").path("missed")).contains(id);
            boolean notMissed = names(turn.get("labels").path("notMissed")).contains(id);
            if (missed || notMissed) add(id + "/missed", turn, mean(turn), missed, true);
        }
    }

    // Every technique was judged on every one of these turns.
    private void turns() throws IOException {
        Map<String, JsonNode> labels = new HashMap<>();
        for (JsonNode label : lines("labels/settled.jsonl"))
            labels.put(label.get("id").asString(), label);
        for (JsonNode turn : lines("turns.jsonl")) {
            JsonNode label = labels.get(turn.get("id").asString());
            if (label.get("english").asBoolean()) judged(turn, mean(turn), label);
        }
    }

    // And on these, which answer the first lines of Rapport's own customers.
    private void openings() throws IOException {
        for (JsonNode turn : lines("openings.jsonl")) {
            float[] mean = mean(turn);
            judged(turn, mean, turn);
            add("tone/cold", turn, mean, turn.get("cold").asBoolean(), false);
            add("tone/scripted", turn, mean, turn.get("scripted").asBoolean(), false);
        }
    }

    private void judged(JsonNode turn, float[] mean, JsonNode label) {
        Set<String> shown = names(label.get("shown"));
        Set<String> missed = names(label.get("missed"));
        for (Technique technique : Technique.values()) {
            add(technique.id() + "/shown", turn, mean, shown.contains(technique.id()), false);
            add(technique.id() + "/missed", turn, mean, missed.contains(technique.id()), false);
        }
    }

    // Here only the one technique was judged. What does not show it may miss it, and the other way round.
    private void technique(String id) throws IOException {
        if (!Files.exists(FOLDER.resolve("techniques/" + id + ".jsonl"))) return;
        for (JsonNode turn : lines("techniques/" + id + ".jsonl")) {
            float[] mean = mean(turn);
            String label = turn.get("label").asString();
            if (!label.equals("notMissed")) add(id + "/shown", turn, mean, label.equals("shown"), true);
            if (!label.equals("notShown")) add(id + "/missed", turn, mean, label.equals("missed"), true);
            boolean rebuff = REBUFFS.contains(id);
            if (rebuff && label.equals("missed")) {
                others(id, WARM, "/shown", turn, mean);
                add("tone/cold", turn, mean, true, false);
            }
            if (WARM.contains(id) && label.equals("shown")) {
                others(id, REBUFFS, "/missed", turn, mean);
                add("tone/cold", turn, mean, false, false);
            }
            if (rebuff && label.equals("notMissed")) add("tone/cold", turn, mean, false, false);
        }
    }

    // A rebuff shows none of the warm techniques, and a warm turn is no rebuff.
    private void others(String id, Set<String> techniques, String polarity, JsonNode turn, float[] mean) {
        techniques.stream()
                .filter(other -> !other.equals(id))
                .sorted()
                .forEach(other -> add(other + polarity, turn, mean, false, false));
    }

    private void tones() throws IOException {
        for (JsonNode turn : lines("tone.jsonl")) {
            float[] mean = mean(turn);
            String tone = turn.get("tone").asString();
            for (String one : List.of("cold", "scripted", "warm")) {
                add("tone/" + one, turn, mean, tone.equals(one), true);
            }
            boolean earnsNothing = tone.equals("cold") || tone.equals("scripted");
            if (earnsNothing) others("", WARM, "/shown", turn, mean);
            else others("", REBUFFS, "/missed", turn, mean);
        }
    }

    // A few words that fit anywhere, after any line: they show nothing, however much the line before says.
    private void curt() throws IOException {
        for (JsonNode turn : lines("curt.jsonl")) {
            float[] mean = mean(turn);
            others("", WARM, "/shown", turn, mean);
            others("", ASKS_OR_CLOSES, "/shown", turn, mean);
        }
    }

    // Whole talks of one kind of learner each.
    private void talks() throws IOException {
        for (String file : List.of("talks/written.jsonl", "talks/played.jsonl")) {
            for (JsonNode talk : lines(file)) {
                String kind = talk.get("kind").asString();
                String before = "";
                for (JsonNode turn : talk.get("turns")) {
                    String text = turn.get("text").asString();
                    if (turn.get("speaker").asString().equals("learner")) {
                        float[] mean = Example.mean(meaning, before, text);
                        add("contact/made", talk, mean, kind.equals("decent") || kind.equals("excellent"), false);
                        add("contact/cold", talk, mean, kind.equals("dismissive"), false);
                        before = "";
                    } else before = text;
                }
            }
        }
    }

    private void add(String head, JsonNode turn, float[] mean, boolean positive, boolean chosen) {
        examples.computeIfAbsent(head, name -> new ArrayList<>())
                .add(new Example(turn.get("setting").asString(), mean, positive, chosen));
    }

    private float[] mean(JsonNode turn) {
        JsonNode before = turn.get("before");
        String last = before.isString()
                ? before.asString()
                : before.isEmpty()
                        ? ""
                        : before.get(before.size() - 1).get("text").asString();
        return Example.mean(meaning, last, turn.get("text").asString());
    }

    private static Set<String> names(JsonNode array) {
        Set<String> names = new HashSet<>();
        array.forEach(name -> names.add(name.asString()));
        return names;
    }

    private static List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve(file)))
            lines.add(JsonMapper.shared().readTree(line));
        return lines;
    }
}
