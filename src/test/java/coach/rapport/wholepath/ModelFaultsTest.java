package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.language.LanguageModel;
import coach.rapport.language.faults.FaultyModel;
import coach.rapport.language.faults.ModelFault;
import coach.rapport.learners.Learners;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** However the model's server fails, the learner has an answer soon, and the practice goes on. */
@Import(OnH2.class)
@DirtiesContext
class ModelFaultsTest extends WholePathTest {
    private static final FaultyModel SERVER = FaultyModel.start();
    /** What a learner may be kept waiting for. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final String LINE = "You should have restarted the router properly.";
    private static final String ANSWER = "Then do that.";

    @Autowired
    private Learners learners;

    @Autowired
    private LanguageModel model;

    @DynamicPropertySource
    static void model(DynamicPropertyRegistry settings) {
        settings.add("rapport.language.base-url", SERVER::address);
        settings.add("rapport.language.model", () -> "gpt-4o-mini");
        // Nothing that is tested here depends on how long it is; long enough for a second call.
        settings.add("rapport.language.timeout", () -> "3s");
    }

    @ParameterizedTest
    @EnumSource
    void theLearnerIsAnsweredInTimeAndThePracticeGoesOn(ModelFault fault) {
        SERVER.speaks(ANSWER);
        GoodCalls.make(model, learners);
        Practice practice = colleague(Colleague.ANA).practises("third-call");
        practice.says("I'm sorry, Maya. Three calls in one week: that must be exhausting.");
        SERVER.forget();
        SERVER.fails(fault);
        long start = System.nanoTime();
        practice.says(LINE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
        assertThat(practice.texts())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("Maya\n")
                .contains("built-in voice");
        assertThat(SERVER.asked()).filteredOn(asked -> asked.contains(LINE)).hasSizeBetween(1, 2);
        assertThat(Alive.in(workspace.calls().getLast())).isEmpty();

        SERVER.speaks(ANSWER);
        GoodCalls.make(model, learners);
        practice.says("I will read it now.");
        assertThat(practice.texts()).hasSize(4).last().asString().startsWith("Maya\n\n" + ANSWER);
    }
}
