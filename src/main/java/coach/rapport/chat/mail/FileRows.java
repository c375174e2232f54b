package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.KeptFiles;
import coach.rapport.chat.Part;
import coach.rapport.learners.LearnerId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The table of files. A row leaves it in the transaction that puts the file's removal into the outbox. */
class FileRows implements KeptFiles {
    private final JdbcClient rows;
    private final OutboxRows outbox;
    private final TransactionOperations transactions;
    private final Wakening wakening;
    private final Clock clock;

    FileRows(JdbcClient rows, OutboxRows outbox, TransactionOperations transactions, Wakening wakening, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.transactions = transactions;
        this.wakening = wakening;
        this.clock = clock;
    }

    private record File(String workspace, String reference, String print) {
        Delivery.RemoveFile removal() {
            return new Delivery.RemoveFile(LearnerId.nobody(workspace), reference);
        }
    }

    @Override
    public Optional<String> findOnHome(LearnerId learner, byte[] bytes) {
        String print = Fingerprint.of(bytes);
        return listOnHome(learner).reversed().stream()
                .filter(file -> file.print().equals(print))
                .map(File::reference)
                .findFirst();
    }

    @Override
    public void add(String key, Delivery delivery, byte[] bytes, String reference) {
        LearnerId learner = delivery.learner();
        File file = new File(learner.workspace(), reference, Fingerprint.of(bytes));
        transactions.executeWithoutResult(_ -> {
            if (outbox.hold(learner.workspace(), key)) {
                insert(file, learner.person(), delivery instanceof Delivery.Home);
            } else {
                remove(List.of(file));
            }
        });
    }

    private void insert(File file, String person, boolean onHome) {
        rows.sql("""
                        insert into chat_files (workspace, reference, person, print, on_home, sent_at)
                        values (:workspace, :reference, :person, :print, :onHome, :now) on conflict do nothing""")
                .param("workspace", file.workspace())
                .param("reference", file.reference())
                .param("person", person)
                .param("print", file.print())
                .param("onHome", onHome)
                .param("now", Moment.now(clock))
                .update();
    }

    /** Removes what is not on this home page any more, within the caller's transaction. */
    void removeReplaced(Delivery.Home home) {
        Set<String> wanted = home.card().parts().stream()
                .filter(Part.Picture.class::isInstance)
                .map(picture -> Fingerprint.of(((Part.Picture) picture).png()))
                .collect(Collectors.toSet());
        // The latest of each is shown: where the platform has lost one, the same was sent again.
        remove(listOnHome(home.learner()).reversed().stream()
                .filter(file -> !wanted.remove(file.print()))
                .toList());
        rows.sql("update chat_files set sent_at = :now where workspace = :workspace and person = :person and on_home")
                .param("now", Moment.now(clock))
                .param("workspace", home.learner().workspace())
                .param("person", home.learner().person())
                .update();
    }

    /** Removes all that was sent to a learner, within the caller's transaction. */
    void removeOf(LearnerId learner) {
        remove(rows.sql("select workspace, reference, print from chat_files where workspace = ? and person = ?")
                .params(learner.workspace(), learner.person())
                .query(File.class)
                .list());
    }

    /** Removes all that was sent, or last shown on a home page, before this moment, within the caller's transaction. */
    void removeBefore(Instant moment) {
        remove(rows.sql("select workspace, reference, print from chat_files where sent_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(File.class)
                .list());
    }

    private void remove(List<File> files) {
        if (files.isEmpty()) return;
        for (File file : files) {
            rows.sql("delete from chat_files where workspace = ? and reference = ?")
                    .params(file.workspace(), file.reference())
                    .update();
            outbox.add("file/" + file.reference(), file.removal());
        }
        wakening.deliveriesOnceCommitted(
                files.stream().map(File::removal).map(Line::laneOf).collect(Collectors.toSet()));
    }

    private List<File> listOnHome(LearnerId learner) {
        return rows.sql("""
                        select workspace, reference, print from chat_files
                        where workspace = :workspace and person = :person and on_home order by sent_at""")
                .param("workspace", learner.workspace())
                .param("person", learner.person())
                .query(File.class)
                .list();
    }
}
