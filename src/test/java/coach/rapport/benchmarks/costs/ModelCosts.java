package coach.rapport.benchmarks.costs;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Scenario;
import coach.rapport.practice.PromptsOfATalk;
import coach.rapport.practice.PromptsOfATalk.Call;
import com.knuddels.jtokkit.api.EncodingType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts what a practice costs in tokens, as Rapport asks and as is usual, and writes it into {@code
 * src/docs/model-costs.md}: {@code ./mvnw test-compile exec:exec@model-costs}. It asks no model, and writes the same each
 * time.
 */
public final class ModelCosts {
    private static final Path FILE = Path.of("src", "docs", "model-costs.md");
    private static final String SCENARIO = "third-call";

    private ModelCosts() {}

    public static void main(String[] arguments) throws IOException {
        Curriculum curriculum = CurriculumReader.read();
        Scenario scenario = curriculum.getScenario(SCENARIO);
        List<Call> calls = PromptsOfATalk.play(curriculum, scenario, lines());
        String file = Files.readString(Path.of("prompts", "scenarios", SCENARIO + ".md"));
        String rubric = Files.readString(Path.of("prompts", "techniques.yaml"));
        Files.writeString(
                FILE,
                new CostReport(
                                Tokenizer.of(EncodingType.O200K_BASE),
                                Tokenizer.of(EncodingType.CL100K_BASE),
                                calls,
                                file,
                                rubric)
                        .text());
        System.out.printf("wrote %s%n", FILE);
        System.exit(0);
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = ModelCosts.class.getResourceAsStream("/costs/" + SCENARIO + ".json")) {
            return List.of(JsonMapper.shared().readValue(file, String[].class));
        }
    }
}
