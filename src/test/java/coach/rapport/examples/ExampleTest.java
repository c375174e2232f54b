package coach.rapport.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.Utterance;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExampleTest {
    private static Example example(Polarity said, Held held, Optional<Technique> really, List<Turn> before) {
        return new Example(
                Technique.REFLECT, said, held, really, new Utterance("secret"), before, new Utterance("secret"));
    }

    @Test
    void isNotWhatRapportSaidAlready() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> example(Polarity.MISSED, Held.MISSED, Optional.empty(), List.of()));
    }

    @Test
    void theOtherTechniqueIsAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> example(Polarity.SHOWN, Held.MISSED, Optional.of(Technique.REFLECT), List.of()));
    }

    @Test
    void holdsThreeTurnsBeforeAtMost() {
        List<Turn> four = Collections.nCopies(4, Turn.customer(0, "Hello"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> example(Polarity.SHOWN, Held.MISSED, Optional.empty(), four));
    }

    @Test
    void printsNoWords() {
        List<Turn> before = List.of(Turn.customer(0, "secret"));
        assertThat(example(Polarity.SHOWN, Held.NEITHER, Optional.empty(), before)
                        .toString())
                .doesNotContain("secret");
    }
}
