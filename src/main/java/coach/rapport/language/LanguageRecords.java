package coach.rapport.language;

import coach.rapport.learners.PersonalRecords;
import coach.rapport.learners.PersonalTables;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What learners have spent, as they get it. */
final class LanguageRecords {
    private LanguageRecords() {}

    static PersonalRecords in(JdbcClient rows) {
        return new PersonalTables(rows)
                .and("What you used of the language model, by day", """
                        select on_day as "Day", turns as "Turns", tokens as "Tokens" from language_spending
                        where workspace = :workspace and person = :person order by on_day""")
                .and("What work that is not closed yet has cost", """
                        select purpose as "Work", calls as "Calls", tokens_in as "Tokens sent",
                        tokens_cached as "Of these, sent before", tokens_out as "Tokens received" from language_cost
                        where workspace = :workspace and person = :person order by purpose""");
    }
}
