package coach.rapport.curriculum;

import coach.rapport.curriculum.MarkdownParts.Section;
import coach.rapport.curriculum.PromptFiles.PromptFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one scenario file. */
final class ScenarioReader {
    private final String file;
    private final HeadAndBody pieces;
    private final YamlFields head;
    private final ScenarioBody body;

    static Scenario read(PromptFile file, List<Moment> moments) {
        return new ScenarioReader(file, moments).scenario();
    }

    private ScenarioReader(PromptFile file, List<Moment> moments) {
        this.file = file.name();
        pieces = HeadAndBody.of(file);
        head = pieces.head();
        Map<String, Section> parts = MarkdownParts.parse(this.file, pieces.bodyLine(), pieces.body());
        body = new ScenarioBody(this.file, pieces.lastLine(), parts, moments);
    }

    private Scenario scenario() {
        Scenario scenario = new Scenario(
                pieces.id(file),
                head.text("title"),
                head.text("pitch"),
                head.text("role"),
                head.text("goal"),
                (int) head.number("difficulty", 1, 3),
                notice(),
                head.techniques("brings-out"),
                head.text("opening"),
                persona(),
                start(),
                weights(),
                happy(),
                leaves(),
                new FactReader(file, head.fields("facts"), body).facts(),
                body.topics(),
                body.moments());
        head.done();
        body.done();
        return scenario;
    }

    private Optional<ContentNotice> notice() {
        return head.optional("notice").findText("notice").map(this::notice);
    }

    private ContentNotice notice(String name) {
        return Arrays.stream(ContentNotice.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> head.mistake("notice", "\"notice\" must be bereavement or abuse"));
    }

    private Persona persona() {
        YamlFields customer = head.fields("customer");
        Persona persona = new Persona(
                customer.text("name"),
                customer.text("called"),
                pronouns(customer),
                (int) customer.number("age", 16, 110),
                customer.text("work"),
                customer.text("life"),
                customer.text("speaks"),
                customer.text("mood"),
                body.portrait());
        customer.done();
        return persona;
    }

    private static Pronouns pronouns(YamlFields customer) {
        return switch (customer.text("pronouns")) {
            case "she" -> Pronouns.SHE;
            case "he" -> Pronouns.HE;
            case "they" -> Pronouns.THEY;
            default -> throw customer.mistake("pronouns", "\"pronouns\" must be she, he or they");
        };
    }

    private Scenario.Start start() {
        YamlFields start = head.fields("start");
        Scenario.Start read = new Scenario.Start(
                start.number("trust", 0, 10), start.number("tension", 0, 10), start.number("openness", 0, 10));
        start.done();
        return read;
    }

    private Map<Technique, Double> weights() {
        YamlFields weights = head.fields("weights");
        Map<Technique, Double> read = new HashMap<>();
        for (String name : Set.copyOf(weights.names())) {
            Technique technique = Technique.find(name)
                    .orElseThrow(() -> weights.mistake(
                            name, "there is no technique \"" + name + "\"; use an id from techniques.yaml"));
            read.put(technique, weights.number(name, 0, 3));
        }
        return read;
    }

    private Scenario.HappyEnd happy() {
        YamlFields happy = head.fields("happy");
        Scenario.HappyEnd read = new Scenario.HappyEnd(happy.number("trust", 0, 10), happy.number("tension", 0, 10));
        happy.done();
        return read;
    }

    private Scenario.Leaving leaves() {
        YamlFields leaves = head.fields("leaves");
        Scenario.Leaving read = new Scenario.Leaving(leaves.number("trust", 0, 10), leaves.number("tension", 0, 10));
        leaves.done();
        return read;
    }
}
