package coach.rapport.practice;

import coach.rapport.curriculum.Scenario;
import coach.rapport.practice.Repertoire.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Hears what each sentence of a learner's turn is about. */
final class Ear {
    // Found on example questions of our own: below, the nearest example is about something else more often than not.
    private static final double SAME_MATTER = 0.74;
    // From here on there is no doubt; below, the next best has to lie behind.
    private static final double LIKELY = 0.77;
    private static final double AHEAD = 0.05;
    private static final double CLEARLY = 0.8;
    // Examples of topics are mostly questions: a statement must come nearer, and nearer than to any moment.
    private static final double STATED_MATTER = 0.76;
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

    private static final Pattern FAREWELL =
            Pattern.compile("(?i)\\b(bye|goodbye|take care|mind how you go|all the best|"
                    + "(speak|talk)( to you)? (soon|later|tomorrow)|see you (soon|later|tomorrow|next|on)|"
                    + "have a (good|nice|great|lovely) (day|evening|afternoon|weekend|one|rest))\\b");

    private final Repertoires repertoires;

    Ear(Repertoires repertoires) {
        this.repertoires = repertoires;
    }

    /**
     * A sentence as the customer hears it.
     *
     * @param matches what it may be about, the nearest first
     */
    record Heard(String text, boolean question, List<Match> matches) {
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
            return stated().filter(match -> match.target().kind() == Target.Kind.MOMENT || match.likeness() >= CERTAIN)
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

    List<Heard> hear(Scenario scenario, String text) {
        Repertoire repertoire = repertoires.of(scenario);
        return Sentences.of(text).stream()
                .map(sentence -> new Heard(sentence, Sentences.isQuestion(sentence), repertoire.matches(sentence)))
                .toList();
    }

    /** Returns the lines with the one nearest to what was said first. */
    List<String> nearestFirst(Scenario scenario, List<String> lines, String said) {
        return repertoires.of(scenario).nearestFirst(lines, said);
    }

    /** Returns the story fact that the turn comes near to. */
    Optional<String> askedFor(Scenario scenario, String text) {
        return hear(scenario, text).stream()
                .flatMap(heard -> heard.about().stream())
                .filter(match -> match.target().kind() == Target.Kind.FACT)
                .max((one, other) -> Double.compare(one.likeness(), other.likeness()))
                .map(match -> match.target().id());
    }

    /** Whether the turn asks, and neither for a story fact nor in a way that leaves it to the customer what to tell. */
    boolean asksElsewhere(Scenario scenario, String text) {
        List<Heard> questions =
                hear(scenario, text).stream().filter(Heard::question).toList();
        return !questions.isEmpty() && questions.stream().noneMatch(Heard::invites);
    }

    /** Whether the last thing said is a goodbye. */
    boolean isFarewell(Scenario scenario, String text) {
        List<Heard> heard = hear(scenario, text);
        if (heard.isEmpty() || heard.getLast().question()) return false;
        return FAREWELL.matcher(heard.getLast().text()).find()
                || heard.getLast().isClearly("goodbye");
    }
}
