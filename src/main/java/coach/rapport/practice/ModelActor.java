package coach.rapport.practice;

import coach.rapport.curriculum.Scenario;
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
    public void prepare(Scenario scenario) {
        if (model.configured()) check.prepare(scenario);
    }

    @Override
    public Line speak(Scene scene, Consumer<String> soFar) {
        Line builtInLine = builtIn.speak(scene, soFar);
        if (!scene.begun().isEmpty()) return finished(scene, scene.begun(), builtInLine.text());
        return model.configured() ? asked(scene, builtInLine.text(), soFar) : builtInLine;
    }

    private Line asked(Scene scene, String gist, Consumer<String> soFar) {
        Asking asking = model.begin(new Account(scene.learnerId(), scene.account()), scene.waited());
        Prompt asked = prompt.of(scene, gist);
        Echo echo = new Echo(asked, ActorPrompt.mark(scene), gist);
        for (int chance = 0; chance < CHANCES; chance++) {
            Speech speech = new Speech(scene, check, echo, soFar);
            Answer answer = asking.stream(asked, speech);
            if (answer instanceof Answer.Text) speech.end();
            if (answer instanceof Answer.Text && speech.passed()) return whole(scene, speech.text(), gist);
            if (!speech.text().isEmpty()) return finished(scene, speech.text(), gist);
            if (answer instanceof Answer.Spent) return Line.builtIn(gist, Voice.SPENT);
            if (speech.passed()) break;
        }
        return Line.builtIn(gist, Voice.STOOD_IN);
    }

    // What has been earned now is told, whether or not the model thought of it.
    private Line whole(Scene scene, String text, String gist) {
        String line = check.owes(text, scene) ? builtIn.finish(scene, text, false, true) : text;
        return new Line(line, Voice.AS_CAST, gist);
    }

    private Line finished(Scene scene, String begun, String gist) {
        String line = builtIn.finish(scene, begun, !check.owes(begun, scene), check.parts(begun));
        return new Line(line, Voice.FINISHED, gist);
    }
}
