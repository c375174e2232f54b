package coach.rapport.coaching;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.evidence.EvidenceReader;

/** Makes coaches, for programs that run without the service. */
public final class Coaches {
    private Coaches() {}

    /** Returns the coach that the service uses: deterministic, without a language model. */
    public static Coach standard(Curriculum curriculum, EvidenceReader reader) {
        return new StandardCoach(curriculum, reader);
    }
}
