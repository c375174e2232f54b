package coach.rapport.coaching;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meanings;

/** The curriculum and the evidence reader that come with Rapport, made once for all tests. */
public final class Standard {
    public static final Curriculum CURRICULUM = CurriculumReader.read();
    public static final EvidenceReader READER = EvidenceReaders.standard(Meanings.inProcess());

    private Standard() {}

    public static Coach coach() {
        return Coaches.standard(CURRICULUM, READER);
    }

    public static Scenario thirdCall() {
        return CURRICULUM.getScenario("third-call");
    }

    public static Sessions talk() {
        return Sessions.in(thirdCall(), READER);
    }
}
