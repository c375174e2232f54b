package coach.rapport.practice;

import coach.rapport.language.Answer;
import coach.rapport.language.LanguageModel;

/** Lets a language model play the customer, and the built-in voice where the model cannot or its line will not do. */
final class ModelActor implements Actor {
    private final LanguageModel model;
    private final ActorPrompt prompt;
    private final LineCheck check;
    private final Actor builtIn;

    ModelActor(LanguageModel model, ActorPrompt prompt, LineCheck check, Actor builtIn) {
        this.model = model;
        this.prompt = prompt;
        this.check = check;
        this.builtIn = builtIn;
    }

    @Override
    public Line speak(Scene scene) {
        if (!model.configured()) return builtIn.speak(scene);
        return switch (model.ask(prompt.of(scene))) {
            case Answer.Text(String text) when check.passes(text.strip(), scene) -> new Line(text.strip(), false);
            case Answer.Text _, Answer.Unavailable _ ->
                new Line(builtIn.speak(scene).text(), true);
        };
    }
}
