package coach.rapport.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;

class OneLineFailureTest {
    private static String said(FailureAnalyzer analyzer, Throwable failure) {
        return OneLineFailure.line(Objects.requireNonNull(analyzer.analyze(failure)));
    }

    @Test
    void aTakenPortIsSaidWithTheMend() {
        assertThat(said(new PortTaken(), new IllegalStateException(new PortInUseException(8080))))
                .isEqualTo("Port 8080 is taken; stop what uses it or choose another with --server.port=8081");
    }

    @Test
    void aDatabaseThatIsOpenElsewhereIsSaid() {
        SQLException locked = new SQLException("Database may be already in use", "90020", 90_020);
        assertThat(said(new DatabaseTaken(), new IllegalStateException(new SQLException("pool", locked))))
                .startsWith("Another Rapport has the database in this folder open; stop it");
    }

    @Test
    void anotherFailureOfTheDatabaseIsLeftToOthers() {
        assertThat(new DatabaseTaken().analyze(new SQLException("no such table", "42S02", 42_102)))
                .isNull();
    }

    @Test
    void whatTakesManyLinesIsPutIntoOne() {
        FailureAnalysis analysis =
                new FailureAnalysis("Two\n\n  lines.", "Mend\nthem.", new IllegalStateException("two"));
        assertThat(OneLineFailure.line(analysis)).isEqualTo("Two lines. Mend them.");
    }
}
