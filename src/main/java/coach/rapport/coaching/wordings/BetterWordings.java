package coach.rapport.coaching.wordings;

import coach.rapport.coaching.BetterWording;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Turn;
import coach.rapport.practice.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the one thing to do differently, and words for it that hold: the technique is found in them, and not in the others. */
public final class BetterWordings {
    private static final int PASSAGES = 4;

    private final Curriculum curriculum;
    private final EvidenceReader reader;
    private final Phrasings phrasings = Phrasings.read();

    public BetterWordings(Curriculum curriculum, EvidenceReader reader) {
        this.curriculum = curriculum;
        this.reader = reader;
    }

    /**
     * Returns one for the moment with the most to gain; empty where nothing was said.
     *
     * @param before what was offered already, after practices that this one goes back to: another is offered now
     */
    public Optional<BetterWording> find(Session session, List<BetterWording> before) {
        return all(session)
                .filter(one -> before.stream().noneMatch(other -> isAlike(one, other)))
                .findFirst()
                .or(() -> all(session).filter(one -> isNew(one, before)).findFirst());
    }

    private static boolean isAlike(BetterWording one, BetterWording other) {
        return one.strong().equals(other.strong())
                || (one.exchange() == other.exchange() && one.technique() == other.technique());
    }

    private static boolean isNew(BetterWording one, List<BetterWording> before) {
        return before.stream().noneMatch(other -> one.strong().equals(other.strong()));
    }

    private Stream<BetterWording> all(Session session) {
        Scenario scenario = curriculum.getScenario(session.scenario());
        return Chances.exchanges(session, scenario).stream()
                .flatMap(at -> at(Moment.of(session, at, scenario.persona().called()), scenario));
    }

    /** What can be said back or named comes before what can only be quoted. */
    private Stream<BetterWording> at(Moment moment, Scenario scenario) {
        List<Passage> passages =
                Passages.in(moment.customer()).stream().limit(PASSAGES).toList();
        List<Technique> techniques = Chances.techniques(moment.said(), scenario);
        return Arrays.stream(Phrasings.Kind.values())
                .flatMap(kind -> kind.order(techniques).stream()
                        .flatMap(technique -> wording(moment, technique, kind, passages).stream()));
    }

    private Optional<BetterWording> wording(
            Moment moment, Technique technique, Phrasings.Kind kind, List<Passage> passages) {
        for (Passage passage : passages) {
            Optional<String> strong = strong(moment, technique, kind, passage);
            if (strong.isEmpty()) continue;
            return weak(moment, technique).map(weak -> made(moment, technique, passage, weak, strong.get()));
        }
        return Optional.empty();
    }

    private Optional<String> strong(Moment moment, Technique technique, Phrasings.Kind kind, Passage passage) {
        Filling filling = Filling.of(moment, passage);
        return phrasings.list(technique, kind, passage).stream()
                .flatMap(phrasing -> filling.fill(phrasing).stream())
                .filter(text -> takesUp(text, passage))
                .filter(text -> shows(moment, text, technique))
                .findFirst();
    }

    private static boolean takesUp(String text, Passage passage) {
        Set<String> words = Set.copyOf(Clause.content(text));
        return Clause.content(passage.line().words()).stream().anyMatch(words::contains);
    }

    private Optional<String> weak(Moment moment, Technique technique) {
        return Stream.concat(Excerpts.of(moment.learner()).stream(), OftenSaid.LINES.stream())
                .filter(text -> !shows(moment, text, technique))
                .findFirst();
    }

    private boolean shows(Moment moment, String text, Technique technique) {
        // What was really said has been read already.
        if (text.equals(moment.learner().text().strip()))
            return moment.said().evidence().shows(technique);
        Turn turn = Turn.learner(moment.learner().index(), text);
        return reader.read(moment.history(), turn).shows(technique);
    }

    private BetterWording made(Moment moment, Technique technique, Passage passage, String weak, String strong) {
        String advice = curriculum.guide(technique).advice();
        return new BetterWording(moment.exchange(), technique, passage.line(), weak, strong, advice);
    }
}
