package coach.rapport.practice;

import coach.rapport.language.Account;
import coach.rapport.language.Answer;
import coach.rapport.language.Asking;
import coach.rapport.language.LanguageModel;
import coach.rapport.language.Prompt;
import java.util.function.Consumer;

/**
 * Lets a language model play the customer. Where its line will not do it gets a second chance, as long as nobody has
 * heard of the first; then the built-in voice speaks.
 */
final class ModelActor implements Actor {
    private static final int CHANCES = 2;

    private final LanguageModel model;
    private final ActorPrompt prompt;
    private final LineCheck check;
    private final BuiltInVoice builtIn;

    ModelActor(LanguageModel model, ActorPrompt prompt, LineCheck check, BuiltInVoice builtIn) {
        this.model = model;
        this.prompt = prompt;
        this.check = check;
        this.builtIn = builtIn;
    }

    @Override
    public Line speak(Scene scene, Consumer<String> soFar) {
        if (!scene.begun().isEmpty()) return finished(scene, scene.begun());
        if (!model.configured()) return builtIn.speak(scene, soFar);
        String gist = builtIn.speak(scene, _ -> {}).text();
        Prompt asked = prompt.of(scene, gist);
        // Only now: what we do ourselves is not taken from the model's time.
        Asking asking = model.begin(new Account(scene.learnerId(), scene.account()));
        for (int chance = 0; chance < CHANCES; chance++) {
            Speech speech = new Speech(scene, check, soFar);
            Answer answer = asking.stream(asked, speech);
            if (answer instanceof Answer.Text) speech.end();
            if (answer instanceof Answer.Text && speech.passed()) return whole(scene, speech.text());
            if (!speech.text().isEmpty()) return finished(scene, speech.text());
            if (answer instanceof Answer.Spent) return new Line(gist, Voice.SPENT);
            if (speech.passed()) break;
        }
        return new Line(gist, Voice.STOOD_IN);
    }

    // What has been earned now is told, whether or not the model thought of it.
    private Line whole(Scene scene, String text) {
        return new Line(check.owes(text, scene) ? builtIn.finish(scene, text, false) : text, Voice.AS_CAST);
    }

    private Line finished(Scene scene, String begun) {
        return new Line(builtIn.finish(scene, begun, !check.owes(begun, scene)), Voice.FINISHED);
    }
}
