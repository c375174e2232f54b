package coach.rapport.practice;

import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.practice.SavedExchange.SavedStep;
import coach.rapport.practice.SavedExchange.SavedTurnEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code practice_exchange}. */
final class ExchangeRows {
    private final JdbcClient database;
    private final JsonMapper json;

    ExchangeRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A learner's turn as kept, answered or not. */
    record Row(
            int number,
            String message,
            String said,
            @Nullable String evidence,
            @Nullable String step,
            @Nullable String begun,
            @Nullable String answer) {
        boolean answered() {
            return answer != null;
        }

        /** Returns what the customer was heard to say before the whole line was there. */
        Optional<String> findBegun() {
            return Optional.ofNullable(begun);
        }
    }

    List<Row> list(SessionId session) {
        return database.sql("select number, message, said, evidence, step, begun, answer from practice_exchange"
                        + " where workspace = ? and session = ? order by number")
                .params(session.workspace(), session.value())
                .query((row, number) -> new Row(
                        row.getInt("number"),
                        row.getString("message"),
                        row.getString("said"),
                        row.getString("evidence"),
                        row.getString("step"),
                        row.getString("begun"),
                        row.getString("answer")))
                .list();
    }

    Optional<Row> findByMessage(SessionId session, String message) {
        return list(session).stream()
                .filter(row -> row.message().equals(message))
                .findFirst();
    }

    void insert(SessionId session, int number, String message, String said) {
        database.sql("insert into practice_exchange (workspace, session, number, message, said) values (?, ?, ?, ?, ?)")
                .params(session.workspace(), session.value(), number, message, said)
                .update();
    }

    void answer(SessionId session, int number, Exchange exchange) {
        database.sql("update practice_exchange set evidence = ?, step = ?, answer = ?"
                        + " where workspace = ? and session = ? and number = ?")
                .params(
                        json.writeValueAsString(SavedTurnEvidence.of(exchange.evidence())),
                        json.writeValueAsString(SavedStep.of(exchange.step(), exchange.evidence())),
                        exchange.customer().text(),
                        session.workspace(),
                        session.value(),
                        number)
                .update();
    }

    /** Keeps what the customer has said so far. */
    void begin(SessionId session, int number, String soFar) {
        database.sql("update practice_exchange set begun = ? where workspace = ? and session = ? and number = ?")
                .params(soFar, session.workspace(), session.value(), number)
                .update();
    }

    /** Drops a turn that was never answered, so that the talk can go on with another. */
    void deleteUnanswered(SessionId session) {
        database.sql("delete from practice_exchange where workspace = ? and session = ? and answer is null")
                .params(session.workspace(), session.value())
                .update();
    }

    /** Copies the first exchanges of one session into another. */
    void copy(SessionId from, SessionId to, int count) {
        database.sql("insert into practice_exchange (workspace, session, number, message, said, evidence, step, answer)"
                        + " select workspace, cast(? as varchar(36)), number, message, said, evidence, step, answer"
                        + " from practice_exchange where workspace = ? and session = ? and number < ?")
                .params(to.value(), from.workspace(), from.value(), count)
                .update();
    }

    /** Returns the answered exchanges in order. */
    List<Exchange> exchanges(SessionId session, Turn opening) {
        List<Turn> history = new ArrayList<>(List.of(opening));
        List<Exchange> exchanges = new ArrayList<>();
        for (Row row : list(session)) {
            if (row.evidence() == null || row.step() == null || row.answer() == null) break;
            Turn learner = Turn.learner(history.size(), row.said());
            TurnEvidence shown =
                    json.readValue(row.evidence(), SavedTurnEvidence.class).restored(learner, history);
            Step step = json.readValue(row.step(), SavedStep.class).restored(shown);
            Turn customer = Turn.customer(history.size() + 1, row.answer());
            exchanges.add(new Exchange(learner, shown, step, customer));
            history.add(learner);
            history.add(customer);
        }
        return exchanges;
    }
}
