package coach.rapport.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import coach.rapport.learners.LearnerId;
import dev.langchain4j.model.output.FinishReason;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GuardedAskingTest {
    private static final Duration FAR_ABOVE = Duration.ofSeconds(20);
    private static final Account ACCOUNT = new Account(new LearnerId("T1", "U1"), "practice/1");
    private static final Prompt PROMPT =
            new Prompt("You are Maya.", List.of(new Prompt.Message(Prompt.Role.USER, "What happened?")));
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final FakeStream stream = new FakeStream();
    private final FakeBudgets budgets = new FakeBudgets();
    private final LastAnswer last = LastAnswers.none(NOW);
    private final Breaker breaker = new Breaker(Clock.fixed(NOW, ZoneOffset.UTC));

    private GuardedModel model(Duration patience) {
        Provider provider = new Provider("Test", "Keeps nothing.", "key");
        return new GuardedModel(provider, stream, patience, breaker, budgets.accounts(), last);
    }

    private Asking asking(Duration patience) {
        return model(patience).begin(ACCOUNT);
    }

    private Asking asking() {
        return asking(Duration.ofSeconds(8));
    }

    private Answer answer() {
        return assertTimeoutPreemptively(FAR_ABOVE, () -> asking().ask(PROMPT));
    }

    private static ModelRefused status(int status) {
        return new ModelRefused(status, Optional.empty());
    }

    @Nested
    class AnAnswer {
        @Test
        void isWhatTheModelSaid() {
            stream.says("All ", "at once.");
            assertThat(answer()).isEqualTo(new Answer.Text("All at once."));
            assertThat(last.find().orElseThrow().failure()).isEmpty();
        }

        @Test
        void isHandedOverPieceByPiece() {
            List<String> pieces = new ArrayList<>();
            stream.says("All ", "at once.");
            asking().stream(PROMPT, pieces::add);
            assertThat(pieces).containsExactly("All ", "at once.");
        }

        @Test
        void thatIsNotWantedEndsAtOnce() {
            List<String> pieces = new ArrayList<>();
            stream.says("All ", "at ", "once.");
            Answer answer = asking().stream(PROMPT, piece -> pieces.add(piece) && pieces.size() < 2);
            assertThat(answer).isEqualTo(new Answer.Unavailable(StreamedCall.NOT_WANTED));
            assertThat(pieces).hasSize(2);
        }

        @Test
        void thatIsEmptyIsNone() {
            stream.says("  ");
            assertThat(answer()).isEqualTo(new Answer.Unavailable("empty answer"));
        }

        @Test
        void thatIsTooLongIsNone() {
            stream.says("x".repeat(8_001));
            assertThat(answer()).isEqualTo(new Answer.Unavailable("answer too long"));
        }

        @Test
        void thatBrokeOffIsNone() {
            stream.ends("I would have", FinishReason.LENGTH);
            assertThat(answer()).isEqualTo(new Answer.Unavailable("answer cut off"));
            stream.ends("I would have", null);
            assertThat(answer()).isEqualTo(new Answer.Unavailable("answer cut off"));
        }

        @Test
        void thatNeverCameIsNone() {
            stream.then(_ -> {});
            assertThat(answer()).isEqualTo(new Answer.Unavailable("answer cut off"));
        }
    }

    @Nested
    class AFailure {
        @Test
        void thatPassesIsTriedOnceMore() {
            stream.fails(status(500)).says("Here I am.");
            assertThat(answer()).isEqualTo(new Answer.Text("Here I am."));
            assertThat(stream.asked).hasSize(2);
        }

        @Test
        void isNotTriedAThirdTime() {
            stream.fails(status(500));
            assertThat(answer()).isEqualTo(new Answer.Unavailable("http 500"));
            assertThat(stream.asked).hasSize(2);
        }

        @Test
        void thatWillNotPassIsNotTriedAgain() {
            stream.fails(status(401));
            assertThat(answer()).isEqualTo(new Answer.Unavailable("http 401"));
            assertThat(stream.asked).hasSize(1);
        }

        @Test
        void isNotTriedAgainOnceSomethingWasHeard() {
            stream.then(handler -> {
                FakeStream.piece(handler, "It was");
                handler.onError(new IOException("reset"));
            });
            assertThat(answer()).isEqualTo(new Answer.Unavailable("connection broken"));
            assertThat(stream.asked).hasSize(1);
        }

        @Test
        void isNotTriedAgainWhereTheServerWantsToBeLeftAloneForLonger() {
            stream.fails(new ModelRefused(429, Optional.of(Duration.ofSeconds(30))));
            assertThat(answer()).isEqualTo(new Answer.Unavailable("http 429"));
            assertThat(answer()).isEqualTo(new Answer.Unavailable("left alone for a while"));
            assertThat(stream.asked).hasSize(1);
        }

        @Test
        void namesNothingThatWasWritten() {
            stream.fails(new IllegalStateException("They said: I'm worn out."));
            assertThat(answer()).isEqualTo(new Answer.Unavailable("IllegalStateException"));
        }

        @Test
        void evenAnErrorIsAnAnswer() {
            stream.then(_ -> {
                throw new StackOverflowError();
            });
            assertThat(answer()).isEqualTo(new Answer.Unavailable("StackOverflowError"));
        }

        @Test
        void tellsWhoeverRunsItWhatToDo() {
            stream.fails(status(401));
            answer();
            assertThat(last.find().flatMap(LastAnswer.Noted::mend))
                    .hasValueSatisfying(mend -> assertThat(mend).contains("rapport.language.api-key"));
        }
    }

    @Nested
    class TheDeadline {
        @Test
        void endsACallThatNeverReturns() throws InterruptedException {
            CountDownLatch stopped = new CountDownLatch(1);
            stream.then(_ -> waitFor(stopped));
            Answer answer = assertTimeoutPreemptively(
                    FAR_ABOVE, () -> asking(Duration.ofMillis(200)).ask(PROMPT));
            assertThat(answer).isEqualTo(new Answer.Unavailable("too late"));
            assertThat(stopped.await(FAR_ABOVE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }

        private static void waitFor(CountDownLatch stopped) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException interrupted) {
                stopped.countDown();
            }
        }

        @Test
        void holdsForBothCallsTogether() {
            stream.fails(status(500));
            assertThat(asking(Duration.ofMillis(1_500)).ask(PROMPT)).isEqualTo(new Answer.Unavailable("http 500"));
            assertThat(stream.asked).hasSize(1);
        }

        @Test
        void runsFromWhenThePersonBeganToWait() {
            stream.then(_ -> waitFor(new CountDownLatch(1)));
            Duration patience = Duration.ofSeconds(8);
            Asking asking = model(patience).begin(ACCOUNT, Duration.ofSeconds(8));
            Answer answer = assertTimeoutPreemptively(Duration.ofSeconds(7), () -> asking.ask(PROMPT));
            assertThat(answer).isEqualTo(new Answer.Unavailable("too late"));
        }

        @Test
        void leavesTheModelALittleTimeHoweverLongThePersonHasWaited() {
            stream.says("Hello.");
            Asking asking = model(Duration.ofSeconds(40)).begin(ACCOUNT, Duration.ofHours(1));
            assertThat(asking.ask(PROMPT)).isEqualTo(new Answer.Text("Hello."));
        }

        @Test
        void interruptsNobodyWhoIsTakingAPiece() {
            AtomicBoolean interrupted = new AtomicBoolean();
            stream.says("All at once.");
            asking(Duration.ofMillis(200)).stream(PROMPT, _ -> {
                interrupted.set(sleeps(Duration.ofMillis(600)));
                return true;
            });
            assertThat(interrupted).isFalse();
        }

        private static boolean sleeps(Duration time) {
            try {
                Thread.sleep(time);
                return false;
            } catch (InterruptedException interruption) {
                return true;
            }
        }

        @Test
        void letsNothingThroughAfterwards() {
            List<String> pieces = new ArrayList<>();
            Gate gate = new Gate(pieces::add);
            gate.take("before");
            gate.close();
            assertThat(gate.take("after")).isFalse();
            assertThat(pieces).containsExactly("before");
        }
    }

    @Nested
    class TheBreaker {
        @Test
        void leavesAModelAloneThatKeepsFailing() {
            stream.fails(status(401));
            for (int call = 0; call < 5; call++) answer();
            assertThat(answer()).isEqualTo(new Answer.Unavailable("left alone for a while"));
            assertThat(stream.asked).hasSize(5);
        }

        @Test
        void doesNotMindAnswersThatWereNotWanted() {
            stream.says("No.");
            for (int call = 0; call < 20; call++) asking().stream(PROMPT, _ -> false);
            assertThat(stream.asked).hasSize(20);
        }
    }

    @Nested
    class TheBudget {
        @Test
        void isAskedBeforeTheModelIs() {
            budgets.enough = false;
            stream.says("Hello.");
            assertThat(answer()).isEqualTo(new Answer.Spent());
            assertThat(stream.asked).isEmpty();
        }

        @Test
        void countsATurnOnceHoweverManyCallsItTakes() {
            stream.fails(status(500));
            answer();
            assertThat(budgets.turns).isEqualTo(1);
        }

        @Test
        void isGivenBackWhereTheServerRefused() {
            stream.fails(status(401));
            answer();
            assertThat(budgets.settled).containsExactly(0L);
        }

        @Test
        void isChargedWhatTheProviderSays() {
            stream.says("Hello.");
            answer();
            assertThat(budgets.settled).containsExactly(110L);
        }
    }

    @Nested
    class AForm {
        record Plan(String when, String then) {
            Plan {
                if (when == null || when.isBlank()) throw new IllegalArgumentException("when is empty");
            }
        }

        @Test
        void isReadAsARecord() {
            stream.says("{\"when\": \"she sighs\", ", "\"then\": \"I name it\"}");
            assertThat(asking().ask(PROMPT, Plan.class)).contains(new Plan("she sighs", "I name it"));
        }

        @Test
        void isGivenToTheModelAsASchema() {
            stream.says("{}");
            asking().ask(PROMPT, Plan.class);
            assertThat(stream.asked
                            .getFirst()
                            .responseFormat()
                            .jsonSchema()
                            .rootElement()
                            .toString())
                    .contains("when", "then");
        }

        @Test
        void mayBeWrappedInAFence() {
            stream.says("Here it is:\n```json\n{\"when\": \"a\", \"then\": \"b\"}\n```");
            assertThat(asking().ask(PROMPT, Plan.class)).contains(new Plan("a", "b"));
        }

        @Test
        void thatDoesNotFitIsNone() {
            for (String garbage :
                    List.of("no", "{", "[]", "{\"when\": null}", "{\"when\": {\"a\": 1}}", "{\"then\":\"b\"}")) {
                assertThat(planFrom(garbage)).as(garbage).isEmpty();
            }
        }

        private Optional<Plan> planFrom(String answer) {
            FakeStream garbage = new FakeStream().says(answer);
            Provider provider = new Provider("Test", "Keeps nothing.", "key");
            return new GuardedModel(provider, garbage, FAR_ABOVE, breaker, budgets.accounts(), last)
                    .begin(ACCOUNT)
                    .ask(PROMPT, Plan.class);
        }
    }
}
