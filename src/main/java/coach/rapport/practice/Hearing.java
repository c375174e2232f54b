package coach.rapport.practice;

import coach.rapport.practice.Repertoire.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A learner's turn as the customer hears it, sentence by sentence. */
record Hearing(List<Heard> sentences) {
    private static final Pattern FAREWELL =
            Pattern.compile("(?i)\\b(bye|goodbye|take care|mind how you go|all the best|"
                    + "(speak|talk)( to you)? (soon|later|tomorrow)|see you (soon|later|tomorrow|next|on)|"
                    + "have a (good|nice|great|lovely) (day|evening|afternoon|weekend|one|rest))\\b");

    Hearing {
        sentences = List.copyOf(sentences);
    }

    /** Returns the story fact that the turn comes near to. */
    Optional<String> askedFor() {
        return sentences.stream()
                .flatMap(heard -> heard.about().stream())
                .filter(match -> match.target().kind() == Target.Kind.FACT)
                .max(Comparator.comparingDouble(Match::likeness))
                .map(match -> match.target().id());
    }

    /** Whether the turn asks, and neither for a story fact nor in a way that leaves it to the customer what to tell. */
    boolean asksElsewhere() {
        List<Heard> questions = sentences.stream().filter(Heard::question).toList();
        return !questions.isEmpty() && questions.stream().noneMatch(Heard::invites);
    }

    /** Whether the last thing said is a goodbye, thanks after it apart. */
    boolean isFarewell() {
        return sentences.reversed().stream()
                .filter(heard -> isGoodbye(heard) || !heard.isClearly("thanks"))
                .findFirst()
                .filter(Hearing::isGoodbye)
                .isPresent();
    }

    private static boolean isGoodbye(Heard heard) {
        return !heard.question() && (FAREWELL.matcher(heard.text()).find() || heard.isClearly("goodbye"));
    }
}
