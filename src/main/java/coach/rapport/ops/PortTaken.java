package coach.rapport.ops;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Says how to get past a port that something else listens on. */
class PortTaken extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        int port = cause.getPort();
        return new FailureAnalysis(
                "Port %d is taken; stop what uses it or choose another with --server.port=%d"
                        .formatted(port, port < 65_535 ? port + 1 : port - 1),
                null,
                cause);
    }

    // Before Spring's own for the same failure.
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
