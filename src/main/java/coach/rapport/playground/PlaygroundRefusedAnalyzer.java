package coach.rapport.playground;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says the refusal in one line instead of a stack trace. */
class PlaygroundRefusedAnalyzer extends AbstractFailureAnalyzer<PlaygroundRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PlaygroundRefused cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
