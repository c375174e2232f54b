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
            @Nullable String answer,
            @Nullable String gist,
            @Nullable String unaided) {
        boolean answered() {
            return answer != null;
        }

        /** Returns what the customer was heard to say before the whole line was there. */
        Optional<String> findBegun() {
            return Optional.ofNullable(begun);
        }
    }

    List<Row> list(SessionId session) {
        return database.sql(
                        "select number, message, said, evidence, step, begun, answer, gist, unaided from practice_exchange"
                                + " where workspace = ? and session = ? order by number")
                .params(session.workspace(), session.value())
                .query((row, number) -> new Row(
                        row.getInt("number"),
                        row.getString("message"),
                        row.getString("said"),
                        row.getString("evidence"),
                        row.getString("step"),
                        row.getString("begun"),
                        row.getString("answer"),
                        row.getString("gist"),
                        row.getString("unaided")))
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

    /** Returns false where the turn is not waiting for an answer any more. */
    boolean answer(SessionId session, int number, Exchange exchange) {
        boolean other = exchange.isInOtherWords();
        boolean aided = !exchange.unaided().equals(exchange.evidence());
        return database.sql("""
                        update practice_exchange set evidence = :evidence, step = :step, answer = :answer, gist = :gist,
                        unaided = :unaided where workspace = :workspace and session = :session and number = :number""")
                        .param("evidence", json.writeValueAsString(SavedTurnEvidence.of(exchange.evidence())))
                        .param("step", json.writeValueAsString(SavedStep.of(exchange.step(), exchange.unaided())))
                        .param("answer", exchange.customer().text())
                        .param("gist", other ? exchange.gist() : null)
                        .param(
                                "unaided",
                                aided ? json.writeValueAsString(SavedTurnEvidence.of(exchange.unaided())) : null)
                        .param("workspace", session.workspace())
                        .param("session", session.value())
                        .param("number", number)
                        .update()
                == 1;
    }

    /** Keeps what the customer has said so far. Returns false where the turn is not waiting for an answer any more. */
    boolean begin(SessionId session, int number, String soFar) {
        return database.sql(
                                "update practice_exchange set begun = ? where workspace = ? and session = ? and number = ? and answer is null")
                        .params(soFar, session.workspace(), session.value(), number)
                        .update()
                == 1;
    }

    /** Drops a turn that was never answered, so that the talk can go on with another. */
    void deleteUnanswered(SessionId session) {
        database.sql("delete from practice_exchange where workspace = ? and session = ? and answer is null")
                .params(session.workspace(), session.value())
                .update();
    }

    /** Copies the first exchanges of one session into another. */
    void copy(SessionId from, SessionId to, int count) {
        database.sql("insert into practice_exchange (workspace, session, number, message, said, evidence, step, answer,"
                        + " gist, unaided)"
                        + " select workspace, cast(? as varchar(36)), number, message, said, evidence, step, answer, gist, unaided"
                        + " from practice_exchange where workspace = ? and session = ? and number < ?")
                .params(to.value(), from.workspace(), from.value(), count)
                .update();
    }

    /** Returns the answered exchanges in order. */
    List<Exchange> exchanges(SessionId session, Turn opening) {
        List<Turn> history = new ArrayList<>(List.of(opening));
        List<Turn> builtIn = new ArrayList<>(List.of(opening));
        List<Exchange> exchanges = new ArrayList<>();
        for (Row row : list(session)) {
            if (row.evidence() == null || row.step() == null || row.answer() == null) break;
            Turn learner = Turn.learner(history.size(), row.said());
            TurnEvidence shown =
                    json.readValue(row.evidence(), SavedTurnEvidence.class).restored(learner, history);
            Turn customer = Turn.customer(history.size() + 1, row.answer());
            String gist = row.gist() == null ? row.answer() : row.gist();
            TurnEvidence unaided = row.unaided() == null
                    ? shown
                    : json.readValue(row.unaided(), SavedTurnEvidence.class).restored(learner, builtIn);
            Step step = json.readValue(row.step(), SavedStep.class).restored(unaided);
            exchanges.add(new Exchange(learner, shown, step, customer, gist, unaided));
            history.addAll(List.of(learner, customer));
            builtIn.addAll(List.of(learner, Turn.customer(customer.index(), gist)));
        }
        return exchanges;
    }
}
