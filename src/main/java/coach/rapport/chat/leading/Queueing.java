package coach.rapport.chat.leading;

import coach.rapport.chat.Card;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Visit;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.tips.LeadAction;
import coach.rapport.tips.OwnWords;
import coach.rapport.tips.QueuedTip;
import coach.rapport.tips.TeamView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What waits to be posted: putting in, moving, taking out. */
class Queueing {
    private final Leading leading;
    private final Curriculum curriculum;

    Queueing(Leading leading, Curriculum curriculum) {
        this.leading = leading;
        this.curriculum = curriculum;
    }

    Answer queue(Visit visit, InChannel where) {
        return leading.show(visit, where, _ -> new LeadAction.Look(), view -> QueueCards.queue(view, ""));
    }

    Answer library(Visit visit, InChannel where) {
        return leading.show(visit, where, _ -> new LeadAction.Look(), view -> library(view, ""));
    }

    private Card library(TeamView view, String done) {
        return QueueCards.library(view, curriculum.tips(), done);
    }

    Answer add(Visit visit, InChannel where) {
        return leading.show(
                visit,
                where,
                _ -> new LeadAction.AddFromLibrary(visit.request(), where.rest()),
                view -> library(view, "Added at the end of the queue."));
    }

    Answer remove(Visit visit, InChannel where) {
        return leading.show(
                visit, where, _ -> new LeadAction.Remove(where.rest()), view -> QueueCards.queue(view, "Removed."));
    }

    /** @param by how many places; less than 0 is earlier */
    Answer move(Visit visit, InChannel where, int by) {
        Leading.Result looked = leading.act(visit, where, _ -> new LeadAction.Look());
        Leading.Result moved =
                looked instanceof Leading.Result.Done done ? move(visit, done, where.rest(), by) : looked;
        return leading.show(visit, moved, view -> QueueCards.queue(view, ""));
    }

    private Leading.Result move(Visit visit, Leading.Result.Done looked, String item, int by) {
        int place = Math.max(0, place(looked.view().queue(), item) + by);
        return leading.act(visit, looked.entry(), new LeadAction.Move(item, place));
    }

    private static int place(List<QueuedTip> queue, String item) {
        return IntStream.range(0, queue.size())
                .filter(at -> queue.get(at).item().equals(item))
                .findFirst()
                .orElse(0);
    }

    Answer write(Visit visit, InChannel where) {
        return leading.open(visit, where, () -> OwnWordsForm.of(where.context(visit), curriculum.scenarios()));
    }

    Answer keep(Visit visit, InChannel where, Map<String, String> values) {
        Optional<OwnWords> words = OwnWordsForm.read(values)
                .filter(one -> one.scenario().flatMap(curriculum::findScenario).isPresent()
                        || one.scenario().isEmpty());
        if (words.isEmpty()) {
            return Answer.of(
                    visit.say(
                            Card.saying(
                                    "A tip needs a title, an idea and something to do; one of them was left blank, so nothing was kept.")));
        }
        return leading.show(
                visit,
                where,
                _ -> new LeadAction.AddOwnWords(visit.request(), words.get()),
                view -> QueueCards.queue(view, "Your tip is at the end of the queue."));
    }
}
