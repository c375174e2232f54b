package coach.rapport.evidence.signs;

import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds questions whose answer the customer has already given. */
final class Repeats {
    private static final Phrases YES_OR_NO =
            Phrases.of("(?:have|did|has|had|do|are|is|haven't|didn't) (?:you|u|it|the|your|that)");
    private static final Phrases NAME = Phrases.of(
            "(?:what's|what is|can i (?:take|have|get)|could i (?:take|have|get)|may i (?:take|have|ask)|who am i|give me|confirm) (?:.. )?(?:name|speaking (?:to|with)|talking to)");
    private static final Phrases PROBLEM = Phrases.of(
            "what(?:'s| is| seems to be| appears to be) (?:the|your) (?:problem|issue|matter|trouble)(?: today| then| please)?[?. ]*$",
            "how (?:can|may) (?:i|we) (?:help|assist)",
            "what can i (?:help|do)",
            "(?:explain|describe|tell me) (?:.. )?(?:your|the) (?:problem|issue|complaint)");
    private static final Phrases INTRODUCED =
            Phrases.of("(?:my name is|my name's|it's|this is|i'm|i am) [a-z]+ (?:[a-z]+)?");
    private static final double ALIKE = 0.62;
    private static final int A_PROBLEM_TOLD = 15;

    private static final Phrases REQUEST = Phrases.of(
            "^(?:(?:and|but|so|ok|okay|right|then|now|well|first|just|please|hi|hello|[a-z]+,)[, ]+)*(?:(?:can|could|would|will) (?:you|u)|(?:please |just )*(?:try|do|restart|reboot|reset|unplug|switch|turn|clear|check|send|fill|log|call|ring|write|reinstall)(?:ing)?|you(?:'ll)?(?: still)? (?:need|have) to)");
    private static final Phrases DONE = Phrases.of(
            "(?:i've|i have|we've|we have|i did|already|twice|(?:two|three|four|many) times|don't ask (?:me|us))");
    private static final Phrases WITH_A_REASON = Phrases.of(
            "(?:while i|so (?:that )?(?:i|we)|because|i know|once more|one more time|this time|won't|not going to|without|instead of|you(?:'ve| have) already)");

    private Repeats() {}

    static boolean asksAgain(Scene scene, Question question) {
        return find(scene, question).isPresent();
    }

    /** Returns what the customer had said that answers it. */
    static Optional<Heard> find(Scene scene, Question question) {
        Sentence sentence = question.sentence();
        List<Heard> heard = scene.allHeard();
        if (question.check() || heard.isEmpty()) return Optional.empty();
        if (NAME.in(sentence))
            return heard.stream()
                    .filter(one -> scene.names().stream()
                            .anyMatch(name -> one.sentence().plain().contains(name)))
                    .findFirst();
        if (PROBLEM.in(sentence)) return problem(heard);
        if (question.open() || !YES_OR_NO.in(sentence)) return Optional.empty();
        return heard.stream().filter(one -> answers(scene, sentence, one)).findFirst();
    }

    /** Returns what the customer said of having done it, where they are asked to do it again without a word about that. */
    static Optional<Heard> askedAgain(Scene scene, Sentence sentence) {
        if (!REQUEST.in(sentence) || WITH_A_REASON.in(sentence)) return Optional.empty();
        Set<String> asked = sentence.contentStems();
        return scene.allHeard().stream()
                .filter(one -> DONE.in(one.sentence()))
                .filter(one -> covers(one.sentence().contentStems(), asked, scene.names()))
                .findFirst();
    }

    private static boolean covers(Set<String> said, Set<String> asked, Set<String> names) {
        Set<String> matter = new HashSet<>(asked);
        matter.removeAll(names);
        Set<String> shared = new HashSet<>(matter);
        shared.retainAll(said);
        return !shared.isEmpty() && shared.size() * 4 >= matter.size() * 3;
    }

    private static Optional<Heard> problem(List<Heard> heard) {
        int words = heard.stream().mapToInt(one -> one.sentence().length()).sum();
        if (words < A_PROBLEM_TOLD) return Optional.empty();
        return heard.stream()
                .max((one, other) -> Integer.compare(
                        one.sentence().length(), other.sentence().length()));
    }

    private static boolean answers(Scene scene, Sentence question, Heard heard) {
        Set<String> asked = new HashSet<>(question.contentStems());
        asked.removeAll(scene.names());
        Set<String> shared = new HashSet<>(heard.sentence().contentStems());
        shared.retainAll(asked);
        if (asked.isEmpty() || shared.isEmpty() || heard.sentence().marked()) return false;
        boolean most = shared.size() * 5 >= asked.size() * 3;
        return most && (shared.size() >= 2 || asked.size() <= 2) && scene.likeness(question, heard.sentence()) >= ALIKE;
    }
}
