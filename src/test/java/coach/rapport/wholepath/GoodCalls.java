package coach.rapport.wholepath;

import static org.awaitility.Awaitility.await;

import coach.rapport.language.Account;
import coach.rapport.language.Answer;
import coach.rapport.language.LanguageModel;
import coach.rapport.language.Prompt;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import java.time.Duration;
import java.util.List;

/** Lets a model that works be asked a few times, so that it is not left alone for what an earlier test did to it. */
final class GoodCalls {
    private static final Account ACCOUNT = new Account(new LearnerId("T0TESTS", "U0TESTS"), "tests");
    private static final Prompt PROMPT =
            new Prompt("You are Maya.", List.of(new Prompt.Message(Prompt.Role.USER, "Are you there?")));
    private static final int ENOUGH = 4;

    private GoodCalls() {}

    /** @param learners where whoever asks has to have accepted a notice */
    static void make(LanguageModel model, Learners learners) {
        learners.accept(ACCOUNT.learner(), "tests");
        for (int call = 0; call < ENOUGH; call++) {
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(100))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> model.begin(ACCOUNT).ask(PROMPT) instanceof Answer.Text);
        }
    }
}
