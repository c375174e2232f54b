package coach.rapport.practice;

import coach.rapport.curriculum.Technique;
import coach.rapport.practice.Repertoire.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a customer says to what was stated, and to how it was said. */
final class Reaction {
    private static final Set<Technique> UNDERSTANDS = Set.of(
            Technique.REFLECT,
            Technique.NAME_THE_FEELING,
            Technique.THEIR_SHOES,
            Technique.VALIDATE_WITHOUT_AGREEING,
            Technique.EFFORT_ACKNOWLEDGED);
    // What passes between people before they come to the matter: answered only where there is nothing else.
    private static final Set<String> IN_PASSING =
            Set.of("greeting", "thanks", "acknowledged", "bare-understanding", "small-talk", "joke", "goodbye");
    private static final double WARMED = 0.8;

    private final Scene scene;
    private final Lines lines;
    private final List<Heard> heard;

    Reaction(Scene scene, Lines lines, List<Heard> heard) {
        this.scene = scene;
        this.lines = lines;
        this.heard = heard;
    }

    /** @param asked whether a question is answered beside it; then silence is no rudeness */
    Optional<String> line(boolean asked) {
        double trust = scene.step().after().trust() - scene.step().before().trust();
        Optional<Target> said = statement(asked);
        if (said.isPresent()) return said.map(lines::about);
        if (asked && trust >= WARMED && stated()) return lines.findMoment("softer");
        if (asked && trust <= -WARMED && stated() && heard.stream().noneMatch(Heard::isPlain)) {
            return lines.findMoment("harder");
        }
        boolean enough =
                asked || scene.step().tells().isPresent() || scene.step().ends().isPresent();
        if (enough) return Optional.empty();
        boolean offers = heard.stream().map(Heard::text).anyMatch(Sentences::isOffer);
        return Optional.of(lines.moment(offers ? "offered" : "remark"));
    }

    // "That's nicely put" fits something that was said, and no plain question.
    private boolean stated() {
        return heard.stream().anyMatch(one -> !one.question());
    }

    private Optional<Target> statement(boolean asked) {
        Optional<Target> weightiest = heard.stream()
                .filter(one -> !one.question())
                .flatMap(one -> (asked ? one.beside() : one.about()).stream())
                .filter(match -> !isInPassing(match.target()))
                .max(Comparator.comparingDouble(Match::likeness))
                .map(Match::target);
        if (weightiest.isPresent())
            return weightiest.filter(target -> !scene.tells(target)).map(this::sooner);
        boolean understood = UNDERSTANDS.stream().anyMatch(scene.evidence()::shows);
        if (understood && (stated() || !asked)) return Optional.of(Target.moment("felt-heard"));
        if (asked) return Optional.empty();
        return heard.stream()
                .flatMap(one -> one.about().stream())
                .map(Match::target)
                .filter(target -> !isSaidByTheEnd(target))
                .findFirst();
    }

    private static boolean isInPassing(Target target) {
        return target.kind() == Target.Kind.MOMENT && IN_PASSING.contains(target.id());
    }

    // The last words hold the goodbye and whatever is said on the way to it.
    private boolean isSaidByTheEnd(Target target) {
        return isInPassing(target) && scene.step().ends().isPresent();
    }

    private Target sooner(Target target) {
        boolean tooSoon = target.isMoment("fix-offered") && scene.evidence().misses(Technique.CONFIRM_FIRST);
        return tooSoon ? Target.moment("fix-too-soon") : target;
    }
}
