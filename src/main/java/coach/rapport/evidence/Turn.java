package coach.rapport.evidence;

/**
 * One message of a conversation.
 *
 * @param index its place among all turns of both speakers, from 0
 */
public record Turn(int index, Speaker speaker, Utterance utterance) {
    public Turn {
        if (index < 0) throw new IllegalArgumentException("index must be 0 or more, was " + index);
    }

    public static Turn customer(int index, String text) {
        return new Turn(index, Speaker.CUSTOMER, new Utterance(text));
    }

    public static Turn learner(int index, String text) {
        return new Turn(index, Speaker.LEARNER, new Utterance(text));
    }

    public String text() {
        return utterance.text();
    }

    public boolean byLearner() {
        return speaker == Speaker.LEARNER;
    }
}
