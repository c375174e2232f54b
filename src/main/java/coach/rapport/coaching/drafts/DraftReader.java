package coach.rapport.coaching.drafts;

import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftMoment;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads drafts as the evidence reader reads a turn. */
public final class DraftReader {
    /** Below this, what is shown is too faint to be praised. */
    private static final double SURE = 0.5;

    private static final int MOST_GOOD = 5;
    private static final int MOST_HARSH = 8;
    /** The reader tells one miss of each technique; what it found is blanked, and it reads again. */
    private static final int ROUNDS = 5;

    private final EvidenceReader evidence;
    private final DraftRemarks remarks = new DraftRemarks();

    public DraftReader(EvidenceReader evidence) {
        this.evidence = evidence;
    }

    public static Legibility legibility(Draft draft) {
        return Legibility.of(Signature.cutOff(draft.text().text()));
    }

    /** Returns what is good, of several things in the same words the surest, in the order of the draft. */
    public List<DraftMoment> good(Draft draft) {
        Map<Integer, Evidence> byPlace = new LinkedHashMap<>();
        read(draft, draft.text().text()).stream()
                .filter(one -> one.shown() && one.confidence() >= SURE)
                .sorted(Comparator.comparingDouble(Evidence::confidence).reversed())
                .forEach(one -> byPlace.putIfAbsent(one.quote().start(), one));
        return byPlace.values().stream()
                .limit(MOST_GOOD)
                .sorted(Comparator.comparingInt(one -> one.quote().start()))
                .map(one -> moment(draft, one))
                .toList();
    }

    /** Returns all that may land badly, in the order of the draft. */
    public List<DraftMoment> harsh(Draft draft) {
        String text = draft.text().text();
        List<Evidence> found = new ArrayList<>(told(draft, text));
        Set<Technique> techniques = techniques(found);
        List<Evidence> latest = found;
        for (int round = 1; round < ROUNDS && !latest.isEmpty(); round++) {
            for (Evidence one : latest)
                if (!isWhole(draft, one)) text = Edit.made(text, List.of(Edit.blanking(one.quote())));
            latest = told(draft, text).stream()
                    .filter(one -> techniques.contains(one.technique()) && isApart(one, found) && !isWhole(draft, one))
                    .toList();
            found.addAll(latest);
        }
        return found.stream()
                .limit(MOST_HARSH)
                .sorted(Comparator.comparingInt((Evidence one) -> one.quote().start())
                        .thenComparing(Evidence::technique))
                .map(one -> moment(draft, one))
                .toList();
    }

    /** Returns the techniques that may be told as missed in another text that stands in the draft's place. */
    public Set<Technique> missed(Draft draft, String text) {
        return techniques(told(draft, text));
    }

    /** Returns what may be told as missed in such a text: of each technique the one that is surest. */
    public List<DraftMoment> misses(Draft draft, String text) {
        Draft other = new Draft(new Utterance(text), draft.answers());
        return told(draft, text).stream().map(one -> moment(other, one)).toList();
    }

    private List<Evidence> told(Draft draft, String text) {
        return read(draft, text).stream()
                .filter(one -> !one.shown() && Tellable.is(draft, one))
                .toList();
    }

    private List<Evidence> read(Draft draft, String text) {
        List<Turn> history = draft.answers()
                .map(answered -> List.of(Turn.customer(0, answered.text())))
                .orElse(List.of());
        String body = Signature.cutOff(text);
        if (body.isBlank()) return List.of();
        return evidence.read(history, Turn.learner(history.size(), body)).evidence();
    }

    private static boolean isWhole(Draft draft, Evidence one) {
        return one.quote()
                .words()
                .strip()
                .equals(Signature.cutOff(draft.text().text()).strip());
    }

    private static boolean isApart(Evidence one, List<Evidence> found) {
        return found.stream()
                .noneMatch(other -> one.technique() == other.technique()
                        && one.quote().start() < other.quote().end()
                        && other.quote().start() < one.quote().end());
    }

    private static Set<Technique> techniques(List<Evidence> found) {
        Set<Technique> techniques = EnumSet.noneOf(Technique.class);
        found.forEach(one -> techniques.add(one.technique()));
        return techniques;
    }

    /** Returns the moment that was told of these words; empty where there are no such words. */
    public Optional<DraftMoment> recall(
            Draft draft, Technique technique, boolean shown, int start, int end, boolean whole) {
        if (start < 0 || end <= start || end > draft.text().text().length()) return Optional.empty();
        Quote quote = new Quote(draft.text(), start, end);
        return remarks.find(technique, shown)
                .map(effect -> new DraftMoment(technique, quote, Optional.empty(), effect, whole));
    }

    private DraftMoment moment(Draft draft, Evidence one) {
        Quote quote = new Quote(draft.text(), one.quote().start(), one.quote().end());
        return new DraftMoment(
                one.technique(),
                quote,
                one.cue().map(Cue::quote),
                remarks.find(one.technique(), one.shown()).orElseThrow(),
                isWhole(draft, one));
    }
}
