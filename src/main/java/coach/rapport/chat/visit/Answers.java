package coach.rapport.chat.visit;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Form;
import coach.rapport.chat.mail.Answer;

/** Ways to answer. */
public final class Answers {
    private Answers() {}

    /** Says it in the place of the message whose button was pressed; after a command, in a message of its own. */
    public static Answer instead(Visit visit, Card card) {
        return Answer.of(visit.change(card).orElseGet(() -> visit.say(card)));
    }

    public static Answer say(Visit visit, Card card) {
        return Answer.of(visit.say(card));
    }

    /** Opens a form where one can open now; says {@code otherwise} where none can. */
    public static Answer open(Visit visit, Form form, Card otherwise) {
        return Answer.of(visit.trigger()
                .<Delivery>map(trigger -> new Delivery.Open(visit.learner(), trigger, form, otherwise))
                .orElseGet(() -> visit.say(otherwise)));
    }
}
