package coach.rapport.chat.mail;

import coach.rapport.learners.PersonalRecords;
import coach.rapport.learners.PersonalTables;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What chat keeps of a person, as they get it. */
final class MailRecords {
    private MailRecords() {}

    static PersonalRecords in(JdbcClient rows) {
        return new PersonalTables(rows)
                .and("What you did, for two days after it was answered", """
                        select request as "Request", queue as "Waited in", attempts as "Begun, times",
                        received_at as "Received at", done_at as "Answered at", body as "What you did (JSON)"
                        from chat_inbox where workspace = :workspace and person = :person order by position""")
                .and("Messages on their way to you", """
                        select delivery as "Message", lane as "Waits in", opens_thread as "Begins a thread",
                        attempts as "Tried, times", made_at as "Written at", done_at as "Delivered at",
                        failure as "Why it failed", body as "What it says (JSON)"
                        from chat_outbox where workspace = :workspace and person = :person order by position""")
                .and("Where the threads of your practices are", """
                        select name as "Thread of", conversation as "Conversation", thread as "Message"
                        from chat_threads where workspace = :workspace and person = :person order by name""")
                .and("What is said to you once only, and has been", """
                        select what as "What" from chat_said_once
                        where workspace = :workspace and person = :person order by what""")
                .and("Files that Rapport has put into the chat for you", """
                        select reference as "File", print as "Fingerprint of what is in it (SHA-256)",
                        on_home as "On the home page", sent_at as "Last sent at"
                        from chat_files where workspace = :workspace and person = :person order by sent_at, reference""")
                .and("Jobs that work for you", """
                        select task_name as "Job", task_instance as "Works on", execution_time as "Due at",
                        picked_by as "Taken by", last_success as "Last done at", last_failure as "Last failed at",
                        consecutive_failures as "Failed, times in a row", state as "State", task_data as "Data"
                        from scheduled_tasks where task_name in ('conversation', 'delivery')
                        and left(task_instance, char_length(cast(:workspace as varchar) || ' ' || cast(:person as varchar) || '/'))
                        = cast(:workspace as varchar) || ' ' || cast(:person as varchar) || '/'
                        order by task_name, task_instance""");
    }
}
