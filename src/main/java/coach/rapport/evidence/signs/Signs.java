package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.heads.Heads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All signs together. */
public final class Signs {
    private static final Set<Technique> WITHOUT_WORDINGS =
            EnumSet.of(Technique.NOT_AN_INTERROGATION, Technique.OWN_WORDS, Technique.NATURAL_NAME);

    private final Meaning meaning;
    private final List<Sign> signs;
    private final List<Absence> absences;
    private final Contact contact;
    private final Learnt learnt;
    private final Doubt doubt;

    private Signs(
            Meaning meaning, List<Sign> signs, List<Absence> absences, Contact contact, Learnt learnt, Doubt doubt) {
        this.contact = contact;
        this.learnt = learnt;
        this.doubt = doubt;
        this.meaning = meaning;
        this.signs = signs;
        this.absences = absences;
    }

    public static Signs standard(Meaning meaning, Heads heads) {
        List<Sign> signs = new ArrayList<>();
        Arrays.stream(Technique.values())
                .filter(technique -> !WITHOUT_WORDINGS.contains(technique))
                .map(PhraseSign::of)
                .forEach(signs::add);
        signs.addAll(List.of(
                new OpenQuestionSign(),
                new FollowUpSign(),
                new InterrogationSign(),
                new ReflectSign(),
                new LongTurnSign(),
                new RecallSign(),
                new TheirLanguageSign(),
                new SteadySign(),
                new OwnWordsSign(),
                new NaturalNameSign(),
                new MoodSign(),
                new LimitWithPlanSign(),
                new TurnedBack(),
                new ExemplarSign(meaning)));
        Contact contact = new Contact(heads);
        List<Absence> absences = List.of(
                contact::coldness,
                new EarlyFix(),
                MissedCue.feeling(),
                MissedCue.personal(),
                MissedCue.hint(),
                new KeptCool(),
                new FlatReply(),
                new BareOrderSign(),
                MoodSign.slowing());
        return new Signs(meaning, signs, absences, contact, new Learnt(heads), new Doubt(heads));
    }

    /** Returns the sentences that those of a turn are compared with. */
    public static List<String> exemplars() {
        return ExemplarSign.known();
    }

    /**
     * Reads a turn that can be judged. The evidence comes in the order of the words, at most one shown and one missed for
     * each technique.
     */
    public List<Evidence> read(List<Turn> history, Turn turn) {
        Scene scene = new Scene(history, turn, meaning);
        return scene.sentences().isEmpty() ? List.of() : best(found(scene));
    }

    private List<Evidence> found(Scene scene) {
        List<Evidence> found = new ArrayList<>();
        for (Sign sign : signs) found.addAll(sign.find(scene));
        found = new ArrayList<>(Weighed.of(scene, found));
        if (contact.isMade(scene)) found.addAll(learnt.shown(scene, found));
        found.addAll(learnt.missed(scene, found));
        Shown shown = new Shown(found.stream().filter(Evidence::shown).toList());
        for (Absence absence : absences) absence.find(scene, shown).ifPresent(found::add);
        return contact.weigh(scene, doubt.weigh(scene, Weighed.of(scene, found)));
    }

    private static List<Evidence> best(List<Evidence> found) {
        return Stream.concat(best(found, Polarity.SHOWN), best(found, Polarity.MISSED))
                .sorted(Comparator.comparingInt((Evidence one) -> one.quote().start())
                        .thenComparing(Evidence::technique)
                        .thenComparing(Evidence::polarity))
                .toList();
    }

    private static Stream<Evidence> best(List<Evidence> found, Polarity polarity) {
        return Arrays.stream(Technique.values())
                .flatMap(technique -> found.stream()
                        .filter(one -> one.technique() == technique && one.polarity() == polarity)
                        .max(Comparator.comparingDouble(Evidence::confidence)
                                .thenComparing(one -> -one.quote().start()))
                        .stream());
    }
}
