package coach.rapport.evidence;

/**
 * How a turn comes across, told from its sound as a whole and not from any wording: probabilities from 0 to 1, of heads learnt on
 * src/corpus (src/docs/decisions/0008-learnt-signs.md). Good for a conversation's mean and not for a single turn: nothing is held
 * against anybody, or told back to them, by these.
 *
 * @param namesFeeling says what the other seems to feel
 * @param validates takes the feeling seriously where the demand cannot be met
 * @param turnsToSelf answers something of theirs with a story or an offer of one's own
 * @param cold puts the other off, whatever the words
 */
public record Manner(double namesFeeling, double validates, double turnsToSelf, double cold) {
    /** Of a turn that cannot be judged, or says too little: three words and fewer. */
    public static final Manner NONE = new Manner(0, 0, 0, 0);

    public boolean isTold() {
        return !equals(NONE);
    }
}
