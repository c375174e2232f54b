package coach.rapport.practice;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Meanings;
import coach.rapport.language.Prompt;
import coach.rapport.learners.LearnerId;
import coach.rapport.practice.Scene.Casting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a model would be asked in a talk, turn by turn, where it said what the built-in voice says. */
public final class PromptsOfATalk {
    private static final int MOST_TURNS = 40;
    // The line above the director's note is made from the account: the same account, the same bytes.
    private static final Casting CASTING =
            new Casting(new LearnerId("T1", "U1"), "practice/costs", "", System.nanoTime());

    private final Curriculum curriculum;
    private final List<Call> calls = new ArrayList<>();
    private final Stage stage;

    private PromptsOfATalk(Curriculum curriculum) {
        this.curriculum = curriculum;
        Meaning meaning = Meanings.inProcess();
        Ear ear = new Ear(new Repertoires(curriculum, meaning));
        this.stage = new Stage(
                EvidenceReaders.standard(meaning),
                ear,
                new Director(new Reasons(curriculum), MOST_TURNS),
                new Asking(new BuiltInVoice(ear)));
    }

    /**
     * One call of a model.
     *
     * @param prompt the very one that is sent
     * @param learner what was said to the customer
     * @param note the director's, which stands below it
     * @param reply what the customer says
     */
    public record Call(Prompt prompt, String learner, String note, String reply) {}

    /** @throws IllegalStateException where the customer ends the talk before the lines do */
    public static List<Call> play(Curriculum curriculum, Scenario scenario, List<String> lines) {
        return new PromptsOfATalk(curriculum).play(scenario, lines);
    }

    private List<Call> play(Scenario scenario, List<String> lines) {
        List<Exchange> before = new ArrayList<>();
        for (String line : lines) {
            if (!before.isEmpty() && before.getLast().step().ends().isPresent()) {
                throw new IllegalStateException("the customer left after " + before.size() + " turns");
            }
            before.add(stage.play(CASTING, scenario, before, line, _ -> {}).exchange());
        }
        return calls;
    }

    /** Makes the prompt as {@link ModelActor} does, and says what stands in it as the line to say. */
    private final class Asking implements Actor {
        private final BuiltInVoice voice;
        private final ActorPrompt prompts = new ActorPrompt(
                curriculum.prompts().reply(), curriculum.prompts().direction());

        Asking(BuiltInVoice voice) {
            this.voice = voice;
        }

        @Override
        public Line speak(Scene scene, Consumer<String> soFar) {
            Line line = voice.speak(scene, soFar);
            Prompt prompt = prompts.of(scene, line.text());
            String said = scene.learner().text();
            String note = prompt.messages().getLast().text().substring(said.length());
            calls.add(new Call(prompt, said, note.strip(), line.text()));
            return line;
        }
    }
}
