package coach.rapport.chat.mail;

import coach.rapport.chat.Place;
import coach.rapport.learners.LearnerId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of threads. */
class StoredThreads implements Threads {
    private final JdbcClient rows;

    StoredThreads(JdbcClient rows) {
        this.rows = rows;
    }

    /** @param below whether it is the latest of the messages below another that can be changed: those before cannot any more */
    void add(LearnerId learner, String name, Place place, boolean below) {
        if (below) removeOthersLike(learner, name);
        rows.sql("""
                        insert into chat_threads (workspace, name, person, conversation, thread)
                        values (:workspace, :name, :person, :conversation, :thread) on conflict do nothing""")
                .param("workspace", learner.workspace())
                .param("name", name)
                .param("person", learner.person())
                .param("conversation", place.conversation())
                .param("thread", place.thread().orElse(""))
                .update();
    }

    private void removeOthersLike(LearnerId learner, String name) {
        rows.sql("delete from chat_threads where workspace = ? and person = ? and name like ? and name <> ?")
                .params(learner.workspace(), learner.person(), name.substring(0, name.lastIndexOf('/') + 1) + "%", name)
                .update();
    }

    @Override
    public Optional<String> findName(LearnerId learner, Place place) {
        Optional<String> name = place.thread().flatMap(thread -> findName(learner, place.conversation(), thread));
        if (name.isEmpty() && place.thread().isPresent() && isOpening(learner)) throw new TooSoon();
        return name;
    }

    private Optional<String> findName(LearnerId learner, String conversation, String thread) {
        return rows.sql("""
                        select name from chat_threads
                        where workspace = :workspace and person = :person
                        and conversation = :conversation and thread = :thread""")
                .param("workspace", learner.workspace())
                .param("person", learner.person())
                .param("conversation", conversation)
                .param("thread", thread)
                .query(String.class)
                .optional();
    }

    // A learner may write below a message before we have noted where it went.
    private boolean isOpening(LearnerId learner) {
        return !rows.sql("""
                        select delivery from chat_outbox
                        where workspace = :workspace and person = :person and opens_thread and done_at is null
                        limit 1""")
                .param("workspace", learner.workspace())
                .param("person", learner.person())
                .query(String.class)
                .list()
                .isEmpty();
    }

    @Override
    public Optional<Place> findPlace(LearnerId learner, String name) {
        return rows.sql("""
                        select conversation, thread from chat_threads
                        where workspace = :workspace and person = :person and name = :name""")
                .param("workspace", learner.workspace())
                .param("person", learner.person())
                .param("name", name)
                .query((row, _) -> new Place(row.getString("conversation"), Optional.of(row.getString("thread"))))
                .optional();
    }
}
