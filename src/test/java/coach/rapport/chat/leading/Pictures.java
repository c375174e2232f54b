package coach.rapport.chat.leading;

import coach.rapport.progress.TeamPicture;
import coach.rapport.progress.TeamPictures;
import coach.rapport.progress.TeamWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pictures that remember what they were made of, and show nothing of it. */
final class Pictures implements TeamPictures {
    final List<TeamWeek> made = new ArrayList<>();

    @Override
    public TeamPicture freeze(TeamWeek week) {
        made.add(week);
        return new TeamPicture.Nothing(week.week());
    }

    @Override
    public Optional<TeamPicture> find(String workspace, String channel, String week) {
        return list(workspace, channel).stream()
                .filter(one -> one.week().equals(week))
                .findFirst();
    }

    @Override
    public List<TeamPicture> list(String workspace, String channel) {
        return made.reversed().stream()
                .<TeamPicture>map(one -> new TeamPicture.Nothing(one.week()))
                .toList();
    }

    @Override
    public void deleteAll(String workspace, String channel) {
        made.clear();
    }

    @Override
    public void deleteBefore(Instant instant) {
        made.clear();
    }
}
