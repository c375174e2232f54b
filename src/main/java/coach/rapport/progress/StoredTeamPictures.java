package coach.rapport.progress;

import coach.rapport.learners.LearnerId;
import coach.rapport.learners.RetentionDue;
import coach.rapport.learners.WorkspaceForgotten;
import coach.rapport.progress.kept.PractisedRows;
import coach.rapport.progress.teams.Contribution;
import coach.rapport.progress.teams.Painter;
import coach.rapport.progress.teams.PictureRows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;

/** Keeps team pictures in the database. */
class StoredTeamPictures implements TeamPictures {
    private final PractisedRows people;
    private final PictureRows pictures;
    private final Painter painter;

    StoredTeamPictures(PractisedRows people, PictureRows pictures, Painter painter) {
        this.people = people;
        this.pictures = pictures;
        this.painter = painter;
    }

    @Override
    public TeamPicture freeze(TeamWeek week) {
        return find(week).orElseGet(() -> {
            pictures.insert(week, made(week));
            // Somebody else may have been quicker: then theirs is the picture, and nobody ever sees this one's noise.
            return find(week).orElseThrow();
        });
    }

    private Optional<TeamPicture> find(TeamWeek week) {
        return find(week.workspace(), week.channel(), week.week());
    }

    private TeamPicture made(TeamWeek week) {
        if (week.counted().size() < FEWEST) return new TeamPicture.Nothing(week.week());
        List<Contribution> counted = week.counted().stream()
                .map(person -> contribution(week, person))
                .toList();
        return painter.paint(week.week(), counted, week.tip(), pictures.findPicked(week));
    }

    private Contribution contribution(TeamWeek week, String person) {
        List<Practised> history = people.list(new LearnerId(week.workspace(), person));
        return Contribution.of(history, week.from(), week.to(), week.tried().contains(person));
    }

    @Override
    public Optional<TeamPicture> find(String workspace, String channel, String week) {
        return pictures.find(workspace, channel, week);
    }

    @Override
    public List<TeamPicture> list(String workspace, String channel) {
        return pictures.list(workspace, channel);
    }

    @Override
    public void deleteBefore(Instant instant) {
        pictures.deleteBefore(instant);
    }

    /** A picture holds nobody, so that one person's forgetting changes none; a workspace's erases them all. */
    @EventListener
    void expire(RetentionDue event) {
        deleteBefore(event.scoresBefore());
    }

    @EventListener
    void forget(WorkspaceForgotten event) {
        pictures.deleteAll(event.workspace());
    }
}
