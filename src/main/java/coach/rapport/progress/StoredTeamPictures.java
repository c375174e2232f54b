package coach.rapport.progress;

import coach.rapport.learners.LearnerId;
import coach.rapport.learners.RetentionDue;
import coach.rapport.learners.WorkspaceForgotten;
import coach.rapport.progress.kept.PractisedRows;
import coach.rapport.progress.teams.Blur;
import coach.rapport.progress.teams.BlurRows;
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
    private final BlurRows blurs;
    private final Painter painter;

    StoredTeamPictures(PractisedRows people, PictureRows pictures, BlurRows blurs, Painter painter) {
        this.people = people;
        this.pictures = pictures;
        this.blurs = blurs;
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
        Blur blur = blurs.of(week.workspace(), week.channel());
        if (!blur.shows(week.counted().size()) || pictures.fellSilent(week))
            return new TeamPicture.Nothing(week.week());
        List<Contribution> counted = week.counted().stream()
                .map(person -> contribution(week, person))
                .toList();
        return painter.paint(week.week(), counted, blur, week.tip(), pictures.findPicked(week));
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

    @Override
    public void deleteAll(String workspace, String channel) {
        pictures.deleteAll(workspace, channel);
    }

    @EventListener
    void expire(RetentionDue event) {
        deleteBefore(event.scoresBefore());
    }

    /** A picture holds nobody, so that one person's forgetting changes none: only a workspace's is listened for. */
    @EventListener
    void forget(WorkspaceForgotten event) {
        pictures.deleteAll(event.workspace());
        blurs.deleteAll(event.workspace());
    }
}
