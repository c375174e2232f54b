package coach.rapport.ops;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line on standard error why the service did not start. Spring's own report, of eight lines, is off. */
class OneLineFailure implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(line(analysis));
    }

    static String line(FailureAnalysis analysis) {
        return Stream.of(analysis.getDescription(), analysis.getAction())
                .filter(Objects::nonNull)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }
}
