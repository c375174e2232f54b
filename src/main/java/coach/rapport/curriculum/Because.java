package coach.rapport.curriculum;

/**
 * Why a customer changed, as sentences with a place for the learner's {@code {words}}, and for {@code {called}},
 * {@code {subject}}, {@code {object}} and {@code {possessive}} of the customer.
 */
public record Because(String shown, String missed) {}
