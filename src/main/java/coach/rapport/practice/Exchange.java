package coach.rapport.practice;

import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;

/**
 * A learner's turn, what it showed, what it did, and the customer's answer.
 *
 * @param gist what the built-in voice says here; the answer itself where no model spoke
 * @param unaided what the turn shows in answer to the built-in voice's lines; where no model has spoken, what it shows
 */
public record Exchange(
        Turn learner, TurnEvidence evidence, Step step, Turn customer, String gist, TurnEvidence unaided) {
    /** One in which the built-in voice spoke. */
    public Exchange(Turn learner, TurnEvidence evidence, Step step, Turn customer) {
        this(learner, evidence, step, customer, customer.text(), evidence);
    }

    /** Returns the exchange as it would be had the built-in voice spoken: what the learner did, and nothing of a model's. */
    Exchange unaidedOnly() {
        return new Exchange(learner, unaided, step, Turn.customer(customer.index(), gist), gist, unaided);
    }

    /** Whether the customer said something else than the built-in voice would have. */
    boolean isInOtherWords() {
        return !gist.equals(customer.text());
    }
}
