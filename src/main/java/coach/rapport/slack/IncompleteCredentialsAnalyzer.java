package coach.rapport.slack;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is missing without a stack trace. */
class IncompleteCredentialsAnalyzer extends AbstractFailureAnalyzer<IncompleteCredentials> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, IncompleteCredentials cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
