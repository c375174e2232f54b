package coach.rapport.coaching.drafts;

import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftMoment;
import coach.rapport.coaching.Rewording;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces what may land badly by words that were written for it, and leaves everything else as it is. A replacement holds
 * where the evidence reader no longer finds the miss, and no other one in its place.
 */
public final class SpanRewording implements Rewording {
    /** A reading takes some 60 ms, and whoever waits can be shown a form for three seconds. */
    private static final int TRIES = 3;

    private final DraftReader reader;
    private final List<Mend> mends =
            List.of(new OneQuestion(), new NameOnce(), new SmallLetters(), new FeelingFirst(), new WrittenWords());

    public SpanRewording(DraftReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<String> reword(Draft draft, List<DraftMoment> harsh) {
        List<Edit> chosen = new ArrayList<>();
        for (DraftMoment moment : inOrder(harsh)) {
            mends.stream()
                    .flatMap(mend -> mend.edits(draft, moment).stream())
                    .filter(edit -> chosen.stream().noneMatch(other -> edit.touches(other) || edit.repeats(other)))
                    .limit(TRIES)
                    .filter(edit -> holds(draft, harsh, moment, edit))
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        return made(draft, chosen);
    }

    /** What held by itself may still not hold beside the others: such an edit is taken back. */
    private Optional<String> made(Draft draft, List<Edit> edits) {
        List<Edit> holding = new ArrayList<>(edits);
        while (!holding.isEmpty()) {
            String text = Edit.made(draft.text().text(), holding);
            List<Quote> missed = reader.misses(draft, text).stream()
                    .filter(one -> !one.whole())
                    .map(DraftMoment::quote)
                    .toList();
            List<Edit> broken = holding.stream()
                    .filter(edit -> missed.stream().anyMatch(quote -> edit.standsIn(quote, holding)))
                    .toList();
            if (broken.isEmpty()) return Optional.of(text);
            holding.removeAll(broken);
        }
        return Optional.empty();
    }

    /** What takes questions away comes first, what is put in front of all comes last. */
    private static List<DraftMoment> inOrder(List<DraftMoment> harsh) {
        return harsh.stream()
                .sorted(Comparator.comparing((DraftMoment one) -> one.technique() != Technique.NOT_AN_INTERROGATION)
                        .thenComparing(DraftMoment::whole))
                .toList();
    }

    /** Reads the draft with this edit alone. The reader tells one miss of a technique: its others are blanked. */
    private boolean holds(Draft draft, List<DraftMoment> harsh, DraftMoment moment, Edit edit) {
        List<Edit> edits = new ArrayList<>(List.of(edit));
        for (DraftMoment other : harsh) {
            if (other != moment && other.technique() == moment.technique() && !other.whole()) {
                edits.add(Edit.blanking(other.quote()));
            }
        }
        Set<Technique> missed = reader.missed(draft, Edit.made(draft.text().text(), edits));
        Set<Technique> before = EnumSet.noneOf(Technique.class);
        harsh.forEach(one -> before.add(one.technique()));
        return !missed.contains(moment.technique()) && before.containsAll(missed);
    }
}
