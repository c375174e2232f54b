package coach.rapport.practice;

import coach.rapport.curriculum.Technique;
import coach.rapport.practice.Ear.Heard;
import coach.rapport.practice.Repertoire.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plays the customer from authored lines: answers what was said, in the mood that the director set. */
final class BuiltInVoice implements Actor {
    private static final Set<Technique> HURTS =
            Set.of(Technique.STEADY, Technique.VALIDATE_WITHOUT_AGREEING, Technique.THEIR_SHOES, Technique.WE_NOT_YOU);
    private static final Set<String> COLD = Set.of("dismissed", "blamed", "insulted", "policy", "bare-understanding");
    private static final Set<Technique> UNDERSTANDS = Set.of(
            Technique.REFLECT,
            Technique.NAME_THE_FEELING,
            Technique.THEIR_SHOES,
            Technique.VALIDATE_WITHOUT_AGREEING,
            Technique.EFFORT_ACKNOWLEDGED);
    // What passes between people before they come to the matter: answered only where there is nothing else.
    private static final Set<String> IN_PASSING =
            Set.of("greeting", "thanks", "acknowledged", "bare-understanding", "small-talk", "joke");
    private static final double WARMED = 0.8;

    private final Ear ear;

    BuiltInVoice(Ear ear) {
        this.ear = ear;
    }

    @Override
    public Line speak(Scene scene) {
        Lines lines = new Lines(scene);
        return new Line(String.join(" ", parts(scene, lines)), false);
    }

    private List<String> parts(Scene scene, Lines lines) {
        Optional<Outcome> ends = scene.step().ends();
        if (ends.equals(Optional.of(Outcome.LEFT))) return List.of(lines.moment("end-left"));
        List<String> parts = new ArrayList<>(answer(scene, lines));
        ends.ifPresent(outcome -> parts.add(lines.moment(outcome == Outcome.HAPPY ? "end-happy" : "end-resigned")));
        return parts;
    }

    private List<String> answer(Scene scene, Lines lines) {
        return switch (scene.evidence().legibility()) {
            case OTHER_LANGUAGE -> List.of(lines.moment("other-language"));
            case NO_WORDS -> List.of(lines.moment(isOneLetter(scene) ? "one-letter" : "nonsense"));
            case ENGLISH ->
                answer(scene, lines, ear.hear(scene.scenario(), scene.learner().text()));
        };
    }

    private static boolean isOneLetter(Scene scene) {
        return scene.learner()
                        .text()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count()
                <= 1;
    }

    private static List<String> answer(Scene scene, Lines lines, List<Heard> heard) {
        if (heard.stream().anyMatch(Heard::trick)) return List.of(lines.moment("trick"));
        Optional<String> cold = cold(scene, heard);
        if (cold.isPresent()) return List.of(lines.moment(cold.get()));
        List<String> parts = new ArrayList<>(answers(scene, lines, heard));
        scene.step().tells().ifPresent(fact -> parts.add(lines.told(fact)));
        if (parts.isEmpty()) parts.add(lines.moment("remark"));
        return parts;
    }

    // Somebody who has just been hurt answers that and nothing else.
    private static Optional<String> cold(Scene scene, List<Heard> heard) {
        boolean hurt = scene.step().changes().stream()
                .anyMatch(change -> change.trust() <= -WARMED
                        && HURTS.contains(change.evidence().technique()));
        if (!hurt) return Optional.empty();
        return heard.stream()
                .flatMap(one -> one.matches().stream())
                .filter(match -> match.target().kind() == Target.Kind.MOMENT
                        && COLD.contains(match.target().id()))
                .max(Comparator.comparingDouble(Match::likeness))
                .map(match -> match.target().id());
    }

    private static List<String> answers(Scene scene, Lines lines, List<Heard> heard) {
        List<String> parts = new ArrayList<>();
        List<Target> questions = questions(scene, heard);
        boolean full = questions.size() > 1
                || (!questions.isEmpty() && scene.step().tells().isPresent());
        if (scene.evidence().misses(Technique.NOT_AN_INTERROGATION)) {
            lines.findMoment("many-questions").ifPresent(parts::add);
            questions = questions.subList(0, Math.min(1, questions.size()));
        } else if (!full) {
            reaction(scene, lines, heard, !questions.isEmpty()).ifPresent(parts::add);
        }
        for (Target target : questions.subList(0, Math.min(2, questions.size()))) {
            if (!tells(scene, target)) parts.add(say(target, lines));
        }
        return parts;
    }

    private static boolean tells(Scene scene, Target target) {
        return target.kind() == Target.Kind.FACT && scene.step().tells().equals(Optional.of(target.id()));
    }

    /** Returns what the questions are about, in their order, each once. */
    private static List<Target> questions(Scene scene, List<Heard> heard) {
        List<Target> targets = heard.stream()
                .filter(Heard::question)
                .flatMap(one -> one.about().map(Match::target).stream())
                .distinct()
                .toList();
        boolean asked = heard.stream().anyMatch(Heard::question);
        if (!targets.isEmpty() || !asked || scene.step().tells().isPresent()) return targets;
        return List.of(Target.moment("unknown-question"));
    }

    private static String say(Target target, Lines lines) {
        return switch (target.kind()) {
            case TOPIC -> lines.topic(target.id());
            case FACT -> lines.fact(target.id());
            case MOMENT -> lines.moment(target.id());
        };
    }

    private static Optional<String> reaction(Scene scene, Lines lines, List<Heard> heard, boolean asked) {
        double trust = scene.step().after().trust() - scene.step().before().trust();
        Optional<Target> said = statement(scene, heard, asked);
        if (said.isPresent()) return Optional.of(say(said.get(), lines));
        if (asked && trust >= WARMED) return lines.findMoment("softer");
        if (asked && trust <= -WARMED) return lines.findMoment("harder");
        return asked || scene.step().tells().isPresent() ? Optional.empty() : Optional.of(lines.moment("remark"));
    }

    private static Optional<Target> statement(Scene scene, List<Heard> heard, boolean asked) {
        Optional<Target> weightiest = heard.stream()
                .filter(one -> !one.question())
                .flatMap(one -> (asked ? one.moment() : one.about()).stream())
                .filter(match -> !(match.target().kind() == Target.Kind.MOMENT
                        && IN_PASSING.contains(match.target().id())))
                .max(Comparator.comparingDouble(Match::likeness))
                .map(Match::target);
        if (weightiest.isPresent())
            return weightiest.filter(target -> !tells(scene, target)).map(target -> sooner(scene, target));
        if (UNDERSTANDS.stream().anyMatch(scene.evidence()::shows)) return Optional.of(Target.moment("felt-heard"));
        if (asked) return Optional.empty();
        return heard.stream()
                .flatMap(one -> one.about().stream())
                .map(Match::target)
                .findFirst();
    }

    private static Target sooner(Scene scene, Target target) {
        boolean tooSoon = target.isMoment("fix-offered") && scene.evidence().misses(Technique.CONFIRM_FIRST);
        return tooSoon ? Target.moment("fix-too-soon") : target;
    }
}
