package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import coach.rapport.evidence.text.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sentences that are not for the customer: said to whoever scores, warm to anybody, the customer's own words handed back, or a
 * heap of words that look good. They show nothing, whatever is in them.
 */
final class NotForThem {
    private static final Phrases ABOUT_SCORES = Phrases.of(Resource.lines("about-scores.txt"));
    private static final Phrases FITS_ANYBODY = Phrases.of(Resource.lines("fits-anybody.txt"));
    private static final List<Phrases> TECHNIQUES = Arrays.stream(Technique.values())
            .map(technique -> Phrases.of(technique.id().replace('-', ' ')))
            .toList();
    private static final Set<String> LOOK_GOOD = Set.copyOf(Resource.lines("look-good.txt"));

    /** With as many words of theirs it does not fit anybody. */
    private static final int OF_THEIRS = 2;

    private static final int NAMED = 2;
    private static final int HEAP = 8;
    private static final int MADE_SURE_OF = 10;
    private static final int UNWRAPPED = 12;
    private static final double MOSTLY = 0.6;

    private NotForThem() {}

    static boolean is(Sentence sentence, List<Heard> heard) {
        return ABOUT_SCORES.in(sentence)
                || FITS_ANYBODY.in(sentence) && sharedStems(sentence, heard) < OF_THEIRS
                || TECHNIQUES.stream().filter(one -> one.in(sentence)).count() >= NAMED
                || isHeap(sentence.words())
                || isCopied(sentence, heard);
    }

    /** Returns the sentences of a turn that may be for the customer. */
    static List<Sentence> rest(List<Sentence> sentences, List<Heard> heard) {
        List<Word> words =
                sentences.stream().flatMap(one -> one.words().stream()).toList();
        if (isHeap(words)) return List.of();
        int copied = sentences.stream()
                .filter(sentence -> isCopied(sentence, heard))
                .mapToInt(Sentence::length)
                .sum();
        if (2 * copied >= Math.max(1, words.size())) return List.of();
        // Beside a copy, "that must be hard" and "is that right?" are its wrapping.
        int least = copied > 0 ? UNWRAPPED : 0;
        // A heap without full stops is cut into pieces, not all of which look like one.
        int matter = sentences.stream().anyMatch(one -> isHeap(one.words())) ? NAMED : 0;
        return sentences.stream()
                .filter(one -> (one.length() >= least || asks(one))
                        && one.contentStems().size() >= matter)
                .filter(one -> !is(one, heard))
                .toList();
    }

    private static long sharedStems(Sentence sentence, List<Heard> heard) {
        return sentence.contentStems().stream()
                .filter(stem -> heard.stream()
                        .anyMatch(one -> one.sentence().contentStems().contains(stem)))
                .count();
    }

    private static boolean asks(Sentence sentence) {
        return Question.find(sentence).filter(question -> !question.check()).isPresent();
    }

    /** A short thing read back with a question mark is making sure. */
    private static boolean isCopied(Sentence sentence, List<Heard> heard) {
        if (sentence.length() <= MADE_SURE_OF && sentence.marked()) return false;
        return heard.stream().anyMatch(one -> Copied.from(one.sentence(), sentence));
    }

    /** The same few words over and over, or little but words that look good. */
    private static boolean isHeap(List<Word> all) {
        List<String> words = all.stream().map(Word::form).toList();
        if (words.size() < HEAP) return false;
        Set<String> different = words.stream().collect(Collectors.toSet());
        double good = words.stream().filter(LOOK_GOOD::contains).count();
        return different.size() < MOSTLY * words.size() || 2 * good >= words.size();
    }
}
