package coach.rapport.practice;

import coach.rapport.curriculum.Technique;
import coach.rapport.practice.Repertoire.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one customer answers to one turn: the questions in their order, and what else has to be said. */
final class Answer {
    private static final Set<Technique> HURTS =
            Set.of(Technique.STEADY, Technique.VALIDATE_WITHOUT_AGREEING, Technique.THEIR_SHOES, Technique.WE_NOT_YOU);
    static final Set<String> COLD = Set.of("dismissed", "blamed", "insulted", "policy", "bare-understanding");
    private static final double HURT = -0.8;
    private static final double COLDLY = 0.76;
    private static final double CLEARLY = 0.8;
    private static final int MOST_ANSWERS = 2;

    private final Scene scene;
    private final Lines lines;
    private final List<Heard> heard;

    Answer(Scene scene, Lines lines) {
        this.scene = scene;
        this.lines = lines;
        boolean fell = scene.step().after().trust() < scene.step().before().trust();
        List<Heard> said = scene.heard().sentences();
        this.heard = fell ? said : said.stream().map(Heard::kindly).toList();
    }

    List<String> parts() {
        if (heard.stream().anyMatch(Heard::trick)) return List.of(lines.moment("trick"));
        Optional<String> cold = cold();
        if (cold.isPresent()) return List.of(lines.moment(cold.get()));
        List<String> parts = new ArrayList<>(answers());
        scene.step().tells().ifPresent(fact -> tell(fact, parts));
        if (parts.isEmpty() && scene.step().ends().isEmpty()) parts.add(lines.moment("remark"));
        return parts;
    }

    // Somebody who has just been hurt answers that and nothing else.
    private Optional<String> cold() {
        boolean hurt = scene.step().changes().stream()
                .anyMatch(change -> change.trust() <= HURT
                        && HURTS.contains(change.evidence().technique()));
        if (!hurt || heard.stream().anyMatch(Heard::isPlain)) return Optional.empty();
        Optional<String> plain = heard.stream()
                .flatMap(one -> one.moment().stream())
                .filter(match -> COLD.contains(match.target().id()) && match.likeness() >= COLDLY)
                .max(Comparator.comparingDouble(Match::likeness))
                .map(match -> match.target().id());
        boolean asked = heard.stream().anyMatch(Heard::question);
        boolean otherwise = heard.stream().anyMatch(Answer::isClearlyOtherwise);
        return asked || otherwise ? plain : plain.or(() -> Optional.of("harder"));
    }

    // Something else was said that has an answer of its own.
    private static boolean isClearlyOtherwise(Heard heard) {
        return heard.about()
                .filter(match -> match.likeness() >= CLEARLY
                        && !COLD.contains(match.target().id()))
                .isPresent();
    }

    private List<String> answers() {
        List<String> parts = new ArrayList<>();
        List<Target> questions = questions();
        boolean full = questions.size() >= MOST_ANSWERS
                || (!questions.isEmpty() && scene.step().tells().isPresent());
        int most = MOST_ANSWERS;
        if (scene.evidence().misses(Technique.NOT_AN_INTERROGATION)) {
            lines.findMoment("many-questions").ifPresent(parts::add);
            most = 1;
        } else if (!full) {
            new Reaction(scene, lines, heard).line(!questions.isEmpty()).ifPresent(parts::add);
        }
        questions.stream()
                .limit(most)
                .filter(target -> !scene.tells(target))
                .forEach(target -> parts.add(lines.about(target)));
        return parts;
    }

    /** Returns what the questions are about, in their order, each once. */
    private List<Target> questions() {
        List<Target> targets = heard.stream()
                .filter(Heard::question)
                .flatMap(one -> one.about().map(Match::target).stream())
                .distinct()
                .toList();
        boolean asked = heard.stream().anyMatch(Heard::question);
        // "There's a group on Thursdays. Would that suit you?" asks about the group.
        if (targets.equals(List.of(Target.moment("settled")))
                && heard.stream().anyMatch(one -> !one.question() && one.isOnTopic())) return List.of();
        return targets.isEmpty() && asked ? List.of(Target.moment(unclear())) : targets;
    }

    private String unclear() {
        List<String> questions =
                heard.stream().filter(Heard::question).map(Heard::text).toList();
        if (questions.stream().anyMatch(Sentences::isOffer)) return "offered";
        if (questions.stream().anyMatch(Sentences::isSaidBack)) return "understanding-check";
        return QuestionKind.of(questions.getLast()).moment();
    }

    // After an answer about something else, what the customer has at heart needs a breath before it.
    private void tell(String fact, List<String> parts) {
        boolean asked = heard.stream().anyMatch(Heard::question);
        if (asked && !parts.isEmpty()) lines.findMoment("one-more-thing").ifPresent(parts::add);
        parts.add(lines.told(fact));
    }
}
