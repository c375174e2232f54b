package coach.rapport.tips;

import coach.rapport.curriculum.Tip;
import coach.rapport.tips.TeamTip.FromLibrary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose turn it is. Each tip that is taken is gone from the queue, and last in the library. */
final class Rota {
    private final Supply supply;
    private final List<QueuedTip> queue;
    private final List<Tip> turns;

    /** @param posted the weeks in which tips of the library were last posted, by their ids */
    Rota(Supply supply, List<QueuedTip> queue, Library library, Map<String, IsoWeek> posted) {
        this.supply = supply;
        this.queue = new ArrayList<>(queue);
        this.turns = new ArrayList<>(library.tips());
        turns.sort(Comparator.comparing(tip ->
                Optional.ofNullable(posted.get(tip.id())).map(IsoWeek::toString).orElse("")));
    }

    /** @param item its id in the queue, where it comes from there */
    record Turn(TeamTip tip, Optional<String> item) {}

    Optional<Turn> take() {
        Optional<Turn> turn = queue.isEmpty() ? fromLibrary() : Optional.of(fromQueue());
        turn.ifPresent(taken -> taken.tip().libraryId().ifPresent(this::putLast));
        return turn;
    }

    private Turn fromQueue() {
        QueuedTip first = queue.removeFirst();
        return new Turn(first.tip(), Optional.of(first.item()));
    }

    private Optional<Turn> fromLibrary() {
        return switch (supply) {
            case LIBRARY -> turns.stream().findFirst().map(tip -> new Turn(new FromLibrary(tip), Optional.empty()));
            case QUEUE_ONLY -> Optional.empty();
        };
    }

    private void putLast(String id) {
        turns.stream().filter(tip -> tip.id().equals(id)).findFirst().ifPresent(tip -> {
            turns.remove(tip);
            turns.add(tip);
        });
    }
}
