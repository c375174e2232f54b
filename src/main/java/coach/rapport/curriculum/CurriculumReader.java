package coach.rapport.curriculum;

import coach.rapport.curriculum.PromptFiles.PromptFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the curriculum, and stops at the first mistake in it. */
public final class CurriculumReader {
    private final PromptFiles files;

    private CurriculumReader(PromptFiles files) {
        this.files = files;
    }

    /** Reads the curriculum that comes with Rapport. */
    public static Curriculum read() {
        return new CurriculumReader(PromptFiles.inJar()).curriculum();
    }

    /**
     * Reads the curriculum in a folder laid out like {@code prompts/}.
     *
     * @throws CurriculumMistake where a file has a mistake
     */
    public static Curriculum read(Path folder) {
        return new CurriculumReader(PromptFiles.in(folder)).curriculum();
    }

    private Curriculum curriculum() {
        List<Moment> moments = moments(files.get("customer/moments.yaml"));
        List<Scenario> scenarios = scenarios(moments);
        return new Curriculum(
                guides(files.get("techniques.yaml")),
                reasons(files.get("customer/because.yaml")),
                scenarios,
                tips(scenarios),
                moments,
                ModelPrompts.read(files));
    }

    private static Map<Technique, TechniqueGuide> guides(PromptFile file) {
        YamlFields fields = YamlFields.parse(file.name(), 1, file.text());
        Map<Technique, TechniqueGuide> guides = new EnumMap<>(Technique.class);
        for (Technique technique : Technique.values()) guides.put(technique, guide(technique, fields));
        fields.done();
        return guides;
    }

    private static TechniqueGuide guide(Technique technique, YamlFields fields) {
        YamlFields words = fields.fields(technique.id());
        TechniqueGuide guide = new TechniqueGuide(
                technique,
                words.text("name"),
                words.text("good"),
                words.text("missed"),
                words.text("try"),
                plan(words));
        words.done();
        return guide;
    }

    private static IfThen plan(YamlFields words) {
        return new IfThen(words.text("when"), words.text("then"));
    }

    private static Map<Technique, Because> reasons(PromptFile file) {
        YamlFields fields = YamlFields.parse(file.name(), 1, file.text());
        Map<Technique, Because> reasons = new EnumMap<>(Technique.class);
        for (Technique technique : Technique.values()) reasons.put(technique, reason(technique, fields));
        fields.done();
        return reasons;
    }

    private static Because reason(Technique technique, YamlFields fields) {
        YamlFields words = fields.fields(technique.id());
        Because because = new Because(quoting(words, "shown"), quoting(words, "missed"));
        words.done();
        return because;
    }

    private static String quoting(YamlFields words, String name) {
        String sentence = words.text(name);
        if (!sentence.contains("{words}")) throw words.mistake(name, "quote the learner: put {words} in the sentence");
        return sentence;
    }

    private static List<Moment> moments(PromptFile file) {
        YamlFields fields = YamlFields.parse(file.name(), 1, file.text());
        List<Moment> moments = new ArrayList<>();
        for (String id : List.copyOf(fields.names())) {
            YamlFields moment = fields.fields(id);
            List<String> asks = moment.optional("asks").has("asks") ? moment.texts("asks") : List.of();
            moments.add(new Moment(id, (int) moment.number("lines", 1, 100), asks));
            moment.done();
        }
        return moments;
    }

    private List<Scenario> scenarios(List<Moment> moments) {
        List<PromptFile> found = files.list("scenarios/", ".md");
        if (found.isEmpty()) throw new CurriculumMistake("scenarios/", 1, "there is no scenario; add at least one");
        return found.stream()
                .map(file -> ScenarioReader.read(file, moments))
                .sorted(Comparator.comparingInt(Scenario::difficulty).thenComparing(Scenario::id))
                .toList();
    }

    /** A folder without tips is fine: such a team gets none. */
    private List<Tip> tips(List<Scenario> scenarios) {
        return files.list("tips/", ".md").stream()
                .map(file -> TipReader.read(file, scenarios))
                .toList();
    }
}
