package coach.rapport.language;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import coach.rapport.language.standin.Fault;
import coach.rapport.language.standin.Protocol;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.slf4j.LoggerFactory;

/** However a server fails, whichever protocol it speaks: one answer in time, at most two calls, and nothing told. */
@ParameterizedClass
@EnumSource
class ProviderFaultContractTest {
    private static final String WORDS = "All at once, and then nothing.";
    private static final Prompt PROMPT =
            new Prompt("You are Maya.", List.of(new Prompt.Message(Prompt.Role.USER, "What happened?")));
    private static final Duration SHORT = Duration.ofMillis(600);
    private static final Duration FAR_ABOVE = Duration.ofSeconds(20);

    static final List<Fault> ENDLESS = List.of(new Fault.Hang(), new Fault.Drip(Duration.ofMillis(100)));

    /** How each fault ends that is over by itself, where it happens again and again. */
    static final List<Map.Entry<Fault, String>> ENDINGS = List.of(
            entry(new Fault.Status(500), "http 500"),
            entry(new Fault.Status(503), "http 503"),
            entry(new Fault.Status(429), "http 429"),
            entry(new Fault.Reset(), "connection broken"),
            entry(new Fault.Empty(), "empty answer"),
            entry(new Fault.TruncatedJson(), "reply not understood"),
            entry(new Fault.Garbage(), "reply not understood"),
            entry(new Fault.Huge(), "answer too long"),
            entry(new Fault.CutStream(), "answer cut off"),
            entry(new Fault.FinishLength(), "answer cut off"),
            entry(new Fault.Filtered(), "answer withheld"));

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Parameter
    private Protocol protocol;

    private Served served;

    @BeforeEach
    void serve() {
        served = Served.by(protocol).within(Duration.ofSeconds(5));
        served.standIn.speaks(WORDS);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void close() {
        root.detachAppender(log);
        served.close();
    }

    private Answer answer() {
        return assertTimeoutPreemptively(FAR_ABOVE, () -> served.asking().ask(PROMPT));
    }

    @ParameterizedTest
    @FieldSource("ENDLESS")
    void whatNeverEndsIsHungUpOn(Fault fault) {
        served.within(SHORT).standIn.fails(fault, 9);
        assertThat(answer()).isEqualTo(new Answer.Unavailable("too late"));
        served.awaitHangUp();
        assertThat(served.standIn.callCount()).isEqualTo(1);
        nothingButTheKindIsLogged("too late");
    }

    @ParameterizedTest
    @FieldSource("ENDINGS")
    void whatFailsIsNamedAfterTwoCallsAtMost(Map.Entry<Fault, String> ending) {
        Fault fault = ending.getKey();
        assumeTrue(!(fault instanceof Fault.Filtered) || protocol.filters(), "it filters nothing");
        // To whoever reads events, lines that are none say nothing: only the end is missing.
        boolean passedOver = fault instanceof Fault.Garbage && protocol != Protocol.OLLAMA;
        String kind = passedOver ? "answer cut off" : ending.getValue();
        served.standIn.fails(fault, 9);
        assertThat(answer()).isEqualTo(new Answer.Unavailable(kind));
        assertThat(served.standIn.callCount()).isLessThanOrEqualTo(2);
        nothingButTheKindIsLogged(kind);
    }

    @Test
    void whatPassesIsAnsweredAtTheSecondCall() {
        served.standIn.failsOnce(new Fault.Status(500));
        assertThat(answer()).isEqualTo(new Answer.Text(WORDS));
        assertThat(served.standIn.callCount()).isEqualTo(2);
        nothingButTheKindIsLogged("http 500");
    }

    @Test
    void whoeverAsksToWaitIsWaitedFor() {
        served.standIn.failsOnce(new Fault.Status(429, Duration.ofSeconds(1)));
        long start = System.nanoTime();
        assertThat(answer()).isEqualTo(new Answer.Text(WORDS));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whoeverAsksForLongerIsLeftAlone() {
        served.standIn.failsOnce(new Fault.Status(429, Duration.ofSeconds(30)));
        assertThat(answer()).isEqualTo(new Answer.Unavailable("http 429"));
        assertThat(answer()).isEqualTo(new Answer.Unavailable("left alone for a while"));
        assertThat(served.standIn.callCount()).isEqualTo(1);
    }

    @Test
    void afterAFaultTheNextTurnIsAnswered() {
        served.standIn.failsOnce(new Fault.CutStream());
        answer();
        assertThat(answer()).isEqualTo(new Answer.Text(WORDS));
    }

    private void nothingButTheKindIsLogged(String kind) {
        assertThat(List.copyOf(log.list)).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getFormattedMessage()).isEqualTo("language model unavailable: " + kind);
            assertThat(event.getThrowableProxy()).isNull();
        });
    }
}
