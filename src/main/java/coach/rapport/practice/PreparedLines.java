package coach.rapport.practice;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Moment;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.Preparation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The step of the build that works out what the customers' lines mean, so that no learner waits for it. See
 * src/docs/decisions/0009-vectors-at-build-time.md.
 */
final class PreparedLines {
    private PreparedLines() {}

    /** @param args the folder of prompts, and that of the compiled classes */
    public static void main(String[] args) throws IOException {
        int count = Preparation.of(texts(CurriculumReader.read(Path.of(args[0]))), Path.of(args[1]));
        if (count > 0) System.out.println("Worked out the meaning of " + count + " lines.");
    }

    /** Returns what a customer hears by and chooses from, and what gives a secret away. */
    static List<String> texts(Curriculum curriculum) {
        List<String> texts = new ArrayList<>();
        for (Moment moment : curriculum.moments()) texts.addAll(moment.asks());
        // They include what the customer chooses from: topics' lines.
        for (Scenario scenario : curriculum.scenarios()) texts.addAll(Story.texts(scenario));
        return texts;
    }
}
