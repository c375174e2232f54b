package coach.rapport.practice;

import coach.rapport.practice.Story.Matter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A customer's line as an answer to a learner, compared with what is open to that learner and with what is not. */
final class Said {
    private static final double VERBATIM = 0.995;
    private static final int CROWD = 5;
    private static final double UNHEARD = 1.5;
    private static final double MOST_WORDS = 6;
    private static final int SELDOM = 2;
    private static final int MOST_TOLD_WORDS = 3;
    private static final Pattern ASKS_YES_OR_NO = Pattern.compile(
            "(?is)((and|so|but|then) )?(do|does|did|is|are|was|were|have|has|had|can|could|would|will|should|you|any|anything)\\b.*\\?");
    private static final Pattern YES_OR_NO =
            Pattern.compile("(?i)(yes|yeah|yep|no|not|never|none|nobody|exactly|once|true|"
                    + "i'm afraid so|i (am|was|do|did|have|don't|didn't|haven't|can't|couldn't)|(it|there) (is|was)|there are|"
                    + "(he|she|they|we) (do|does|did|have))\\b");

    private final Story story;
    private final List<Secret> told;
    private final Vectors parts;
    private final float[] asked;
    private final float[] together;
    private final double[] open;
    private final Set<String> words;
    private final Set<String> wordsAsked;
    private final boolean yesOrNo;
    private final double withheld;
    private final double openMatter;
    private final double[] crowd;

    /** @param told the facts that this learner has been told before */
    Said(Story story, List<Secret> told, String learner, String line) {
        this.story = story;
        this.told = told;
        String question = Parts.asked(learner);
        List<String> texts = Parts.of(line);
        story.expect(Stream.concat(texts.stream(), Stream.of(question, question + " " + line))
                .toList());
        this.parts = new Vectors(texts.stream().map(story::vector).toList());
        // Where nothing was asked, nothing is like it.
        this.asked = question.isEmpty() ? new float[parts.list().getFirst().length] : story.vector(question);
        this.together = question.isEmpty() ? parts.list().getFirst() : story.vector(question + " " + line);
        this.open = parts.list().stream().mapToDouble(this::nearestOpen).toArray();
        this.words = Parts.words(line);
        this.wordsAsked = Parts.words(learner);
        this.yesOrNo = ASKS_YES_OR_NO.matcher(question).matches()
                && YES_OR_NO.matcher(line.replace('\u2019', '\'')).lookingAt();
        this.withheld = story.withheld().nearest(parts);
        this.openMatter = openMatter();
        this.crowd = parts.list().stream()
                .mapToDouble(part -> story.told().near(part, CROWD))
                .toArray();
    }

    private double nearestOpen(float[] part) {
        return Math.max(story.told().nearest(part), nearestTold(part));
    }

    private double nearestTold(float[] part) {
        return told.stream()
                .mapToDouble(fact -> fact.texts().nearest(part))
                .max()
                .orElse(-1);
    }

    /** Whether the line is, word for word, one that is open to this learner; yes and no say what the question says. */
    boolean isOpen() {
        return open[0] >= VERBATIM && !yesOrNo;
    }

    /** Returns what speaks for the line giving the fact away, and what against. */
    Map<Clue, Double> clues(Secret secret) {
        double[] near =
                parts.list().stream().mapToDouble(secret.texts()::nearest).toArray();
        Map<Clue, Double> clues = new EnumMap<>(Clue.class);
        clues.put(Clue.MIDDLE, parts.nearest(secret.middle()));
        clues.put(Clue.MARGIN, each().mapToDouble(i -> near[i] - open[i]).max().orElseThrow());
        clues.put(Clue.ANSWERED, secret.texts().nearest(together));
        clues.put(Clue.WORDS, ofWords(secret));
        clues.put(Clue.YES_OR_NO, yesOrNo ? Math.max(0, secret.asks().nearest(asked)) : 0);
        clues.put(Clue.CROWD, crowd[telling(near)]);
        clues.put(Clue.WITHHELD, withheld);
        clues.put(Clue.OPEN_MATTER, openMatter);
        clues.put(Clue.TOLD_BEFORE, toldBefore(secret));
        clues.put(Clue.TOLD_ASKED, toldAsked());
        clues.put(Clue.TOLD_WORDS, toldWords());
        return clues;
    }

    private Stream<Integer> each() {
        return IntStream.range(0, open.length).boxed();
    }

    // The part that the fact would be told in: near to it, and not as near to what is open.
    private int telling(double[] near) {
        return each().max((one, other) -> Double.compare(near[one] - open[one] / 2, near[other] - open[other] / 2))
                .orElseThrow();
    }

    private double ofWords(Secret secret) {
        double sum = words.stream()
                .filter(word -> secret.words().contains(word) && !wordsAsked.contains(word) && !isTold(word))
                .mapToDouble(word -> story.uses(word) == 0 ? UNHEARD : Math.pow(story.rarity(word), 2))
                .sum();
        return Math.min(sum, MOST_WORDS);
    }

    private boolean isTold(String word) {
        return told.stream().anyMatch(fact -> fact.words().contains(word));
    }

    private double openMatter() {
        Stream<Matter> facts = told.stream().map(fact -> new Matter(fact.asks(), fact.texts()));
        return Stream.concat(story.topics().stream(), facts)
                .mapToDouble(
                        matter -> matter.asks().nearest(asked) + matter.says().nearest(parts))
                .max()
                .orElse(0);
    }

    private double toldBefore(Secret secret) {
        return Math.max(0, nearestTold(together) - secret.texts().nearest(together));
    }

    private double toldAsked() {
        return told.stream()
                .mapToDouble(fact -> fact.asks().nearest(asked))
                .max()
                .orElse(0);
    }

    private double toldWords() {
        long count = words.stream()
                .filter(word -> isTold(word) && story.uses(word) <= SELDOM)
                .count();
        return Math.min(count, MOST_TOLD_WORDS);
    }
}
