package coach.rapport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachedMeaningTest {
    private final List<String> asked = new ArrayList<>();

    private final Meaning meaning = new CachedMeaning(
            new Meaning() {
                @Override
                public float[] of(String text) {
                    asked.add(text);
                    return new float[] {1};
                }

                @Override
                public TokenStates after(String before, String text) {
                    asked.add(before + " > " + text);
                    return TokenStates.none();
                }
            },
            10);

    private void ask() {
        meaning.of("I lost it.");
        meaning.after("What happened?", "I lost it.");
    }

    @Test
    void remembersWhatItWasAsked() {
        ask();
        ask();
        assertThat(asked).containsExactly("I lost it.", "What happened? > I lost it.");
    }

    @Test
    void asksAgainForWhatWasForgotten() {
        ask();
        meaning.forget();
        ask();
        assertThat(asked).hasSize(4);
    }

    @Test
    void isForgottenThroughWhatComesFromTheBuild() {
        Meaning outer = new ReadyMeaning(ReadyVectors.read(), meaning);
        outer.of("I lost it.");
        outer.forget();
        outer.of("I lost it.");
        assertThat(asked).hasSize(2);
    }
}
