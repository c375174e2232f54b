package coach.rapport.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import coach.rapport.language.Prompt.Message;
import coach.rapport.language.Prompt.Role;
import coach.rapport.language.standin.Asked;
import coach.rapport.language.standin.Pace;
import coach.rapport.language.standin.Protocol;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds whichever provider's protocol the server speaks, over real HTTP. */
@ParameterizedClass
@EnumSource
class ProviderContractTest {
    private static final String WORDS = "All at once. Überall, “everything”, and then nothing.";
    private static final String SYSTEM = "You are Maya.\n\n# How you answer\n\n- Briefly.";
    private static final Prompt PROMPT = new Prompt(
            SYSTEM,
            List.of(
                    new Message(Role.USER, "(The chat opens.)"),
                    new Message(Role.MODEL, "It's dead again."),
                    new Message(Role.USER, "What happened?\n\n=== 1 ===\nYou are upset.")));

    @Parameter
    private Protocol protocol;

    private Served served;

    @BeforeEach
    void serve() {
        served = Served.by(protocol);
        served.standIn.speaks(WORDS);
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Nested
    class AnAnswer {
        @Test
        void arrivesWhole() {
            assertThat(served.asking().ask(PROMPT)).isEqualTo(new Answer.Text(WORDS));
        }

        @Test
        void arrivesPieceByPiece() {
            List<String> pieces = new CopyOnWriteArrayList<>();
            assertThat(served.asking().stream(PROMPT, pieces::add)).isEqualTo(new Answer.Text(WORDS));
            assertThat(pieces).hasSizeGreaterThan(4);
            assertThat(String.join("", pieces)).isEqualTo(WORDS);
        }

        @Test
        void thatIsNotWantedAnyMoreIsHungUpOn() {
            served.standIn.pace(new Pace(Duration.ZERO, Duration.ofMillis(200)));
            assertThat(served.asking().stream(PROMPT, _ -> false))
                    .isEqualTo(new Answer.Unavailable(StreamedCall.NOT_WANTED));
            served.awaitHangUp();
        }
    }

    @Nested
    class AQuestion {
        @Test
        void arrivesAsItWasAsked() {
            served.asking().ask(PROMPT);
            Asked asked = served.standIn.asked().getFirst();
            assertThat(asked.system()).isEqualTo(SYSTEM);
            assertThat(asked.messages())
                    .extracting(message -> message.role().name() + " " + message.text())
                    .containsExactly(PROMPT.messages().stream()
                            .map(message -> message.role() + " " + message.text())
                            .toArray(String[]::new));
            assertThat(asked.schema()).isEmpty();
        }

        @Test
        void isAskedOnce() {
            served.asking().ask(PROMPT);
            assertThat(served.standIn.callCount()).isEqualTo(1);
        }
    }

    @Nested
    class AForm {
        record Plan(String when, List<String> then) {}

        @Test
        void arrivesAsASchemaAndIsReadBack() {
            served.standIn.speaks("{\"when\": \"she sighs\", \"then\": [\"I name it\", \"I wait\"]}");
            assertThat(served.asking().ask(PROMPT, Plan.class))
                    .contains(new Plan("she sighs", List.of("I name it", "I wait")));
            assertThat(served.standIn.asked().getFirst().schema().orElseThrow())
                    .contains("\"when\"", "\"then\"", "\"required\"");
        }
    }

    @Nested
    class Cost {
        @Test
        void isReadWithThePartThatWasCached() {
            Prompt longer = new Prompt("You have owned this shop for years. ".repeat(200), PROMPT.messages());
            served.asking().ask(longer);
            served.asking().ask(longer);
            var counted = served.standIn.usages().getLast();
            long cached = protocol.tellsCached() ? counted.cached() : 0;
            assertThat(counted.cached()).isGreaterThan(1_000);
            verify(served.budgets.costs, atLeastOnce())
                    .add(any(), eq(new Usage(counted.prompt(), cached, counted.answer())));
        }
    }

    @Nested
    class AMistakeInTheSettings {
        @Test
        void isToldWhereTheKeyIsWrong() {
            assumeTrue(served.standIn.key().isPresent(), "without keys there is no wrong one");
            served.withKey("wrong");
            // To Google a key is an argument, and a wrong one an invalid argument.
            isTold(protocol == Protocol.GEMINI ? "http 400" : "http 401", "key");
            assertThat(served.standIn.callCount()).isEqualTo(1);
        }

        @Test
        void isToldWhereTheModelIsUnknown() {
            served.withModel("nobody");
            isTold("http 404", "rapport.language.model");
            assertThat(served.standIn.callCount()).isEqualTo(1);
        }

        @Test
        void isToldWhereNobodyIsThere() {
            served.standIn.close();
            isTold("not reachable", "rapport.language.base-url");
        }

        private void isTold(String reason, String mention) {
            assertThat(served.asking().ask(PROMPT)).isEqualTo(new Answer.Unavailable(reason));
            assertThat(served.last.find().flatMap(LastAnswer.Noted::mend).orElse(""))
                    .contains(mention);
        }
    }
}
