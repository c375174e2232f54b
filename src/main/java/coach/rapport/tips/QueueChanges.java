package coach.rapport.tips;

import coach.rapport.curriculum.Tip;
import coach.rapport.learners.LearnerId;
import coach.rapport.tips.TeamTip.FromLibrary;
import coach.rapport.tips.TeamTip.InOwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What leads change in a queue. */
final class QueueChanges {
    private final QueueRows queue;
    private final Library library;

    QueueChanges(QueueRows queue, Library library) {
        this.queue = queue;
        this.library = library;
    }

    Optional<Refusal> add(Team team, LearnerId by, LeadAction.AddFromLibrary wanted) {
        Optional<Tip> tip = library.find(wanted.tip());
        if (tip.isEmpty()) return Optional.of(Refusal.NO_SUCH_TIP);
        return add(team, by, wanted.request(), new FromLibrary(tip.get()));
    }

    Optional<Refusal> add(Team team, LearnerId by, LeadAction.AddOwnWords wanted) {
        return add(team, by, wanted.request(), new InOwnWords(wanted.words()));
    }

    private Optional<Refusal> add(Team team, LearnerId by, String item, TeamTip tip) {
        if (queue.has(team.id(), item)) return Optional.empty();
        if (queue.list(team.id()).size() >= LeadDesk.MOST_QUEUED) return Optional.of(Refusal.QUEUE_FULL);
        queue.add(team.id(), item, tip, by);
        return Optional.empty();
    }

    Optional<Refusal> remove(Team team, String item) {
        return queue.remove(team.id(), item) ? Optional.empty() : Optional.of(Refusal.NO_SUCH_ITEM);
    }

    Optional<Refusal> move(Team team, LeadAction.Move wanted) {
        List<String> items = new ArrayList<>(
                queue.list(team.id()).stream().map(QueuedTip::item).toList());
        if (!items.remove(wanted.item())) return Optional.of(Refusal.NO_SUCH_ITEM);
        items.add(Math.clamp(wanted.place(), 0, items.size()), wanted.item());
        queue.order(team.id(), items);
        return Optional.empty();
    }
}
