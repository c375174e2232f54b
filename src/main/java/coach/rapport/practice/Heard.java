package coach.rapport.practice;

import coach.rapport.practice.Repertoire.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence as the customer hears it.
 *
 * @param matches what it may be about, the nearest first
 */
record Heard(String text, boolean question, List<Match> matches) {
    // Found on example questions of our own: below, the nearest example is about something else more often than not.
    private static final double SAME_MATTER = 0.74;
    // From here on there is no doubt; below, the next best has to lie behind.
    private static final double LIKELY = 0.77;
    private static final double AHEAD = 0.05;
    private static final double CLEARLY = 0.8;
    // Examples of topics are mostly questions: a statement must come nearer, and nearer than to any moment.
    private static final double STATED_MATTER = 0.76;
    private static final double BESIDE = 0.8;
    private static final double CERTAIN = 0.88;
    private static final double MARGIN = 0.05;
    private static final double SAME_MOMENT = 0.7;
    private static final Set<String> INVITATIONS = Set.of(
            "tell-me-more",
            "how-they-feel",
            "what-they-want",
            "how-are-you",
            "understanding-check",
            "asked-permission",
            "settled",
            "anything-else");
    private static final Pattern TRICK = Pattern.compile(
            "(?i)\\b(ignore|forget|disregard)\\b.{0,40}\\b(instructions?|prompts?|rules)\\b|system prompt|"
                    + "\\b(are|r) (you|u) (an? )?(ai|bot|chatbot|robot|language model|real( person)?|human)\\b|"
                    + "\\b(pretend|act) (that |as if )?you('re| are)\\b|\\bas an ai\\b|full marks|your persona\\b");

    /** Returns what it is about, where something is near enough. */
    Optional<Match> about() {
        return question ? asked() : stated();
    }

    private Optional<Match> asked() {
        List<Match> nearest = matches.stream()
                .sorted(Comparator.comparingDouble(Heard::weight).reversed())
                .limit(2)
                .toList();
        return nearest.stream().findFirst().filter(match -> isClear(match, nearest.getLast()));
    }

    private static boolean isClear(Match nearest, Match next) {
        double ahead = weight(nearest) - weight(next);
        return nearest.likeness() >= LIKELY || (nearest.likeness() >= SAME_MATTER && ahead >= AHEAD);
    }

    // Where a topic of this customer's and a moment that any customer has lie level, the topic knows more.
    private static double weight(Match match) {
        return match.target().kind() == Target.Kind.MOMENT ? match.likeness() - MARGIN : match.likeness();
    }

    /** Returns what is worth a word beside the answer to a question. */
    Optional<Match> beside() {
        return stated().filter(match -> match.target().kind() == Target.Kind.MOMENT || match.likeness() >= BESIDE)
                .or(this::moment);
    }

    /** Returns the sentence as somebody hears it whom the turn did not hurt: cold only where it is plainly so. */
    Heard kindly() {
        List<Match> kind = matches.stream()
                .filter(match -> match.target().kind() != Target.Kind.MOMENT
                        || !Answer.COLD.contains(match.target().id())
                        || match.likeness() >= CERTAIN)
                .toList();
        return new Heard(text, question, kind);
    }

    private Optional<Match> stated() {
        Optional<Match> moment = moment();
        double bar = Math.max(STATED_MATTER, moment.map(Match::likeness).orElse(0.0));
        return matches.stream()
                .filter(match -> match.target().kind() != Target.Kind.MOMENT && match.likeness() >= bar)
                .findFirst()
                .or(() -> moment);
    }

    /** Returns the kind of moment that it is nearest to, where that is near enough. */
    Optional<Match> moment() {
        return matches.stream()
                .filter(match -> match.target().kind() == Target.Kind.MOMENT)
                .findFirst()
                .filter(match -> match.likeness() >= SAME_MOMENT);
    }

    boolean isOnTopic() {
        return about().filter(match -> match.target().kind() != Target.Kind.MOMENT)
                .isPresent();
    }

    boolean invites() {
        return about().map(Match::target)
                .filter(target -> target.kind() == Target.Kind.FACT
                        || (target.kind() == Target.Kind.MOMENT && INVITATIONS.contains(target.id())))
                .isPresent();
    }

    /** Whether there is no doubt which of this customer's matters it is about. */
    boolean isPlain() {
        return isOnTopic() && matches.getFirst().likeness() >= CERTAIN;
    }

    boolean trick() {
        return TRICK.matcher(text).find() || isClearly("trick");
    }

    boolean isClearly(String moment) {
        return about().filter(match -> match.target().isMoment(moment) && match.likeness() >= CLEARLY)
                .isPresent();
    }
}
