package coach.rapport.language;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the settings without a stack trace. */
class LanguageMistakeAnalyzer extends AbstractFailureAnalyzer<LanguageMistake> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, LanguageMistake cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
