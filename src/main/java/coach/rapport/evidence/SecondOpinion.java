package coach.rapport.evidence;

import coach.rapport.curriculum.Technique;
import java.util.List;
import java.util.Optional;

/** Considers what somebody else reads in a turn. */
public interface SecondOpinion {
    /**
     * Returns the moment as evidence of {@value #CONFIDENCE} confidence, or empty where it is found already, where the words
     * are not for the customer, or where Rapport's own reading holds it for unlikely.
     *
     * @param history all turns before it, of both speakers, in order
     * @param quote words of the turn
     */
    Optional<Evidence> admit(List<Turn> history, Turn turn, Technique technique, Polarity polarity, Quote quote);

    /** How sure anybody can be of what only one of two readers sees. */
    double CONFIDENCE = 0.5;
}
