package coach.rapport.ops;

import coach.rapport.curriculum.CurriculumMistake;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which file in {@code prompts/} has a mistake, and how to mend it. */
class PromptMistake extends AbstractFailureAnalyzer<CurriculumMistake> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, CurriculumMistake cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
