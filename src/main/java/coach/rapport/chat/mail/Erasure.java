package coach.rapport.chat.mail;

import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.RetentionDue;
import coach.rapport.learners.WorkspaceForgotten;
import coach.rapport.practice.PracticeExpired;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Erases what chat keeps about people, inside the transaction that forgets them. */
class Erasure {
    // After the inbox, always: what settles a request writes to these in the same transaction.
    private static final List<String> WRITTEN_WHEN_SETTLED = List.of("chat_outbox", "chat_threads", "chat_said_once");

    private final JdbcClient rows;
    private final InboxRows inbox;
    private final FileRows files;

    Erasure(JdbcClient rows, InboxRows inbox, FileRows files) {
        this.rows = rows;
        this.inbox = inbox;
        this.files = files;
    }

    @EventListener
    void on(LearnerForgotten event) {
        LearnerId learner = event.learner();
        inbox.forget(learner, UnderWay.find().filter(request -> request.from().equals(learner)));
        WRITTEN_WHEN_SETTLED.forEach(table -> rows.sql("delete from " + table + " where workspace = ? and person = ?")
                .param(learner.workspace())
                .param(learner.person())
                .update());
        // After the outbox: what adds to these holds the delivery that it is for.
        files.removeOf(learner);
        deleteJobs(learner.workspace() + " " + learner.person() + "/");
    }

    @EventListener
    void on(WorkspaceForgotten event) {
        rows.sql("delete from chat_inbox where workspace = ?")
                .param(event.workspace())
                .update();
        WRITTEN_WHEN_SETTLED.forEach(table -> rows.sql("delete from " + table + " where workspace = ?")
                .param(event.workspace())
                .update());
        // On the platform they stay: it does not listen to us any more.
        rows.sql("delete from chat_files where workspace = ?")
                .param(event.workspace())
                .update();
        deleteJobs(event.workspace() + " ");
    }

    // Those that are at work, this one among them, find their line empty and go by themselves.
    private void deleteJobs(String lines) {
        rows.sql("""
                        delete from scheduled_tasks where task_name in (:jobs) and not picked
                        and left(task_instance, :length) = :lines""")
                .param("jobs", List.of(Wakening.CONVERSATION, Wakening.DELIVERY))
                .param("length", lines.length())
                .param("lines", lines)
                .update();
    }

    @EventListener
    void on(RetentionDue event) {
        files.removeBefore(event.transcriptsBefore());
    }

    /** Erases the threads of a practice that is gone, and what was said once in it. */
    @EventListener
    void on(PracticeExpired event) {
        String workspace = event.learner().workspace();
        String session = event.session().value();
        rows.sql("delete from chat_threads where workspace = ? and person = ? and (name = ? or name like ?)")
                .params(workspace, event.learner().person(), session, session + "/%")
                .update();
        rows.sql("delete from chat_said_once where workspace = ? and person = ? and what like ?")
                .params(workspace, event.learner().person(), "%/" + session)
                .update();
    }
}
