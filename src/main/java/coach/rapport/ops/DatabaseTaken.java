package coach.rapport.ops;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;

/** Says how to get past the embedded database's lock: most often a second Rapport was started in the same folder. */
class DatabaseTaken implements FailureAnalyzer, Ordered {
    // H2's DATABASE_ALREADY_OPEN_1.
    private static final int ALREADY_OPEN = 90_020;

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getErrorCode() == ALREADY_OPEN) return taken(refused);
        }
        return null;
    }

    private static FailureAnalysis taken(SQLException refused) {
        return new FailureAnalysis(
                "Another Rapport has the database in this folder open; stop it, or start this one in another folder.",
                null,
                refused);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
