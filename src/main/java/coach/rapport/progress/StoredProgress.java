package coach.rapport.progress;

import coach.rapport.coaching.Coach;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.RetentionDue;
import coach.rapport.learners.WorkspaceForgotten;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import coach.rapport.progress.kept.PractisedRows;
import coach.rapport.progress.kept.Reckoned;
import coach.rapport.progress.picture.InWords;
import coach.rapport.progress.picture.ProgressPicture;
import coach.rapport.progress.standing.Overviews;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps progress in the database. */
class StoredProgress implements Progress {
    private final Coach coach;
    private final Curriculum curriculum;
    private final Practices practices;
    private final PractisedRows rows;
    private final TransactionOperations transaction;

    StoredProgress(
            Coach coach,
            Curriculum curriculum,
            Practices practices,
            PractisedRows rows,
            TransactionOperations transaction) {
        this.coach = coach;
        this.curriculum = curriculum;
        this.practices = practices;
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public void keep(Session ended) {
        Reckoned.of(ended, coach::scorecard).ifPresent(one -> keep(ended, one));
    }

    private void keep(Session ended, Practised one) {
        transaction.executeWithoutResult(_ -> {
            rows.lock(ended.learner());
            // Its learner may have been forgotten since it ended; then the practice is gone too.
            if (practices.find(ended.learner(), ended.id()).isPresent()) {
                rows.insert(ended.learner(), one);
            } else {
                rows.unlock(ended.learner());
            }
        });
    }

    @Override
    public List<Practised> history(LearnerId learner) {
        return rows.list(learner);
    }

    @Override
    public Overview overview(LearnerId learner, ZoneId zone, Instant now) {
        return Overviews.of(history(learner), curriculum, zone, now);
    }

    @Override
    public byte[] draw(Overview overview) {
        return ProgressPicture.draw(overview);
    }

    @Override
    public String inWords(Overview overview) {
        return InWords.of(overview);
    }

    @Override
    public void deleteBefore(Instant instant) {
        rows.deleteBefore(instant);
    }

    @EventListener
    void expire(RetentionDue event) {
        deleteBefore(event.scoresBefore());
    }

    @EventListener
    void forget(LearnerForgotten event) {
        rows.deleteAll(event.learner());
    }

    @EventListener
    void forget(WorkspaceForgotten event) {
        rows.deleteAll(event.workspace());
    }
}
