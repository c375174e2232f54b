package coach.rapport.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A model that answers as it was told, without a connection: for tests of those who ask one. */
public final class ScriptedModel implements LanguageModel {
    public final List<Prompt> asked = new ArrayList<>();
    private final Function<Prompt, Answer> answers;

    private ScriptedModel(Function<Prompt, Answer> answers) {
        this.answers = answers;
    }

    /** Returns a model that always says this; for forms, their JSON. */
    public static ScriptedModel saying(String text) {
        return new ScriptedModel(_ -> new Answer.Text(text));
    }

    public static ScriptedModel answering(Function<Prompt, Answer> answers) {
        return new ScriptedModel(answers);
    }

    @Override
    public Optional<Provider> provider() {
        return Optional.of(new Provider("Example", "It keeps nothing.", "example"));
    }

    @Override
    public Asking begin(Account account) {
        return new Asking() {
            private int calls;

            @Override
            public Answer stream(Prompt prompt, Pieces pieces) {
                if (calls++ == 2) return new Answer.Unavailable("asked often enough");
                asked.add(prompt);
                Answer answer = answers.apply(prompt);
                if (!(answer instanceof Answer.Text(String text))) return answer;
                // Word by word, as it would arrive.
                for (String piece : text.split("(?<= )")) {
                    if (!pieces.take(piece)) return new Answer.Unavailable(StreamedCall.NOT_WANTED);
                }
                return answer;
            }

            @Override
            public <T extends Record> Optional<T> ask(Prompt prompt, Class<T> form) {
                return stream(prompt, _ -> true) instanceof Answer.Text(String text)
                        ? Forms.read(text, form)
                        : Optional.empty();
            }
        };
    }

    @Override
    public void close(Account account) {
        // Nobody pays.
    }
}
