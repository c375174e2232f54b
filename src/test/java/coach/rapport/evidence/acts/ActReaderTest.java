package coach.rapport.evidence.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coach.rapport.evidence.Act;
import coach.rapport.evidence.Acts;
import coach.rapport.evidence.Meanings;
import coach.rapport.evidence.Turn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActReaderTest {
    private static final ActModel MODEL = TrainedActs.load();
    private static final List<String> LINES = List.of(
            "What happened then? Are you ok?",
            "So you waited all day and nobody came.",
            "You should restart it, and call us if it comes back.",
            "ok",
            "um what do you mean",
            "I'm so sorry to hear that.");

    private final ActReader reader = new ActReader(MODEL, Pairs.by(Meanings.inProcess()));
    private final Turn opening = Turn.customer(0, "It has been down since this morning and nobody called me back.");

    @Test
    void theWeightsInTheJarHoldEveryTraitAndJudgement() {
        for (Form form : Form.values()) {
            assertThat(MODEL.scorers().getOrDefault(form, List.of())).hasSize(Trait.values().length);
        }
        assertThat(MODEL.judges()).hasSameSizeAs(Judgement.values());
    }

    @Test
    void partsAddUpToTheirWhole() {
        for (String line : LINES) {
            Acts acts = read(line).acts();
            assertThat(acts.openQuestion() + acts.closedQuestion()).isCloseTo(acts.question(), within(1e-12));
            assertThat(acts.simpleReflection() + acts.complexReflection()).isCloseTo(acts.reflection(), within(1e-12));
            assertThat(acts.advice()).isLessThanOrEqualTo(acts.input());
        }
    }

    @Test
    void everyProbabilityIsBetweenNoneAndOne() {
        for (String line : LINES) {
            Acts acts = read(line).acts();
            assertThat(List.of(
                            acts.question(),
                            acts.reflection(),
                            acts.input(),
                            acts.advice(),
                            acts.emotionalReaction(),
                            acts.interpretation(),
                            acts.exploration()))
                    .allMatch(one -> one >= 0 && one <= 1);
        }
    }

    @Test
    void tellsAQuestionWithoutItsMark() {
        Judged judged = read("what did that mean for your afternoon");
        assertThat(judged.main()).isEqualTo(Act.QUESTION);
        assertThat(judged.acts().openQuestion()).isGreaterThan(0.5);
    }

    @Test
    void theSameTurnAlwaysGivesTheSameDigits() {
        Judged first = read(LINES.get(1));
        assertThat(new ActReader(TrainedActs.load(), Pairs.by(Meanings.inProcess()))
                        .read(List.of(opening), said(LINES.get(1))))
                .isEqualTo(first);
    }

    @Test
    void noTurnOfASessionIsEncodedTwice() {
        List<String> encoded = new ArrayList<>();
        ActReader counting = new ActReader(MODEL, (before, text) -> {
            encoded.add(before + text);
            return new float[Pairs.DIMENSIONS];
        });
        List<Turn> turns = new ArrayList<>();
        for (String line : LINES) {
            turns.add(Turn.customer(turns.size(), "And then?"));
            Turn turn = Turn.learner(turns.size(), line);
            counting.read(List.copyOf(turns), turn);
            turns.add(turn);
        }
        assertThat(encoded).hasSameSizeAs(LINES).doesNotHaveDuplicates();
    }

    @Test
    void whatWasForgottenIsEncodedAgain() {
        List<String> encoded = new ArrayList<>();
        ActReader counting = new ActReader(MODEL, (before, text) -> {
            encoded.add(before + text);
            return new float[Pairs.DIMENSIONS];
        });
        counting.read(List.of(opening), said("Tell me more."));
        counting.forget();
        counting.read(List.of(opening), said("Tell me more."));
        assertThat(encoded).hasSize(2);
    }

    @Test
    void whatComesLaterChangesNothing() {
        List<Turn> turns = List.of(opening, said("Tell me more."), Turn.customer(2, "I lost the order."));
        Judged before = reader.read(turns, Turn.learner(3, "The order is gone."));
        reader.read(turns, Turn.learner(3, "Calm down."));
        assertThat(reader.read(turns, Turn.learner(3, "The order is gone."))).isEqualTo(before);
    }

    private Judged read(String line) {
        return reader.read(List.of(opening), said(line));
    }

    private static Turn said(String line) {
        return Turn.learner(1, line);
    }
}
