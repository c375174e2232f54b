package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.Meanings;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreparedLinesTest {
    @Test
    void everythingThatACustomerHearsByIsPrepared() {
        Curriculum curriculum = CurriculumReader.read();
        Set<String> prepared = new HashSet<>(PreparedLines.texts(curriculum));
        for (Scenario scenario : curriculum.scenarios()) {
            Set<String> asked = new HashSet<>();
            new Repertoire(scenario, curriculum.moments(), text -> {
                synchronized (asked) {
                    asked.add(text);
                }
                return Meanings.inProcess().of(text);
            });
            assertThat(prepared).containsAll(asked);
        }
    }
}
