package coach.rapport.commands;

import coach.rapport.practice.CustomerState;
import coach.rapport.practice.Exchange;
import java.util.List;

/** What {@code simulate} writes of one of the learner's lines. @param index among the learner's lines, from 0 */
record WrittenExchange(
        int index,
        String learner,
        double trust,
        double tension,
        double openness,
        List<String> told,
        String because,
        String customer) {
    static WrittenExchange of(int index, Exchange exchange) {
        CustomerState after = exchange.step().after();
        return new WrittenExchange(
                index,
                exchange.learner().text(),
                Json.rounded(after.trust()),
                Json.rounded(after.tension()),
                Json.rounded(after.openness()),
                after.told(),
                exchange.step().because(),
                exchange.customer().text());
    }
}
