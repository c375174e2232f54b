package coach.rapport.practice;

import coach.rapport.learners.PersonalRecords;
import coach.rapport.learners.PersonalTables;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of a learner's practices, as they get it. */
final class PracticeRecords {
    private PracticeRecords() {}

    static PersonalRecords in(JdbcClient database) {
        return new PersonalTables(database).and("Practices", """
                        select session as "Practice", scenario as "Customer", started as "Started",
                        touched as "Last written in", ended as "Ended", outcome as "How it ended",
                        stopped as "Stopped because of distress", fork_session as "Second try of the practice",
                        fork_exchange as "From line", request as "Asked for by the request"
                        from practice_session where workspace = :workspace and learner = :person
                        order by started, session""").and("Lines of your practices", """
                        select line.session as "Practice", line.number as "Line", line.said as "You wrote",
                        line.answer as "The customer answered", line.begun as "The customer was heard to say first",
                        line.gist as "The built-in voice would have said", line.evidence as "What your line showed (JSON)",
                        line.unaided as "What it showed in answer to the built-in voice (JSON)",
                        line.step as "How the customer felt, and why (JSON)", line.message as "Your message"
                        from practice_exchange line join practice_session practice
                        on practice.workspace = line.workspace and practice.session = line.session
                        where practice.workspace = :workspace and practice.learner = :person
                        order by practice.started, line.session, line.number""");
    }
}
