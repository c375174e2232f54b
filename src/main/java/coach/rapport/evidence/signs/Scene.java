package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.TokenStates;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.text.Plain;
import coach.rapport.evidence.text.Sentence;
import coach.rapport.evidence.text.Sentences;
import coach.rapport.evidence.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One learner's turn and what went before it, cut into sentences once for all signs. */
final class Scene {
    /** What is read of a turn, in characters; nobody reads a chat message further. */
    private static final int READ = 4_000;

    private static final int SENTENCES_COMPARED = 12;

    /** Of a long talk, the learner's turns that say how it goes: as many as a practice has. */
    private static final int STATES = 20;

    /** A customer's sentence shorter than this is like everything. */
    private static final int WORDS_COMPARED = 3;

    private final Turn turn;
    private final List<Turn> history;
    private final Meaning meaning;
    private final List<Sentence> sentences;
    private final List<Sentence> own;
    private final List<Question> questions;
    private final Set<String> names;
    private final List<Heard> heardLast;
    private final List<Heard> heardBefore;
    private final Optional<Cue> openHurt;
    private final TokenStates read;
    private final List<float[]> states;

    Scene(List<Turn> history, Turn turn, Meaning meaning) {
        this.history = history;
        this.turn = turn;
        this.meaning = meaning;
        this.sentences = sentencesOf(turn);
        this.read = meaning.after(history, turn);
        this.states = states(history, turn, meaning);
        this.names = Names.of(history, turn);
        int lastLearner = lastLearner(history);
        this.heardLast = heard(history.subList(lastLearner + 1, history.size()));
        this.heardBefore = heard(history.subList(0, lastLearner + 1));
        this.openHurt = OpenHurt.find(heardLast, heardBefore, learnerTurnsBefore());
        this.questions = Question.in(sentences);
        this.own = NotForThem.rest(sentences, heardLast).stream()
                .filter(this::isOwn)
                .toList();
        if (!own.isEmpty()) meaning.expect(compared());
    }

    /** Returns what this turn will be compared by: its own sentences, and what the customer has just said. */
    private List<String> compared() {
        return Stream.concat(
                        own.stream(),
                        heardLast.stream().map(Heard::sentence).filter(sentence -> sentence.length() >= WORDS_COMPARED))
                .map(Sentence::plain)
                .toList();
    }

    private static List<float[]> states(List<Turn> history, Turn turn, Meaning meaning) {
        List<Turn> turns = Stream.concat(history.stream(), Stream.of(turn)).toList();
        List<float[]> states = new ArrayList<>();
        for (int at = turns.size() - 1; at >= 0 && states.size() < STATES; at--) {
            Turn each = turns.get(at);
            if (!each.byLearner()) continue;
            TokenStates read = meaning.after(turns.subList(0, at), each);
            if (!read.isEmpty()) states.add(read.mean(0, each.text().length()));
        }
        return states.reversed();
    }

    private static int lastLearner(List<Turn> history) {
        int at = history.size() - 1;
        while (at >= 0 && !history.get(at).byLearner()) at--;
        return at;
    }

    private static List<Heard> heard(List<Turn> turns) {
        List<Heard> heard = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn.byLearner()) continue;
            for (Sentence sentence : sentencesOf(turn)) heard.add(new Heard(turn, sentence));
        }
        return heard;
    }

    static List<Sentence> sentencesOf(Turn turn) {
        String text = turn.text();
        return Sentences.of(Plain.of(text.length() > READ ? text.substring(0, READ) : text));
    }

    private boolean isOwn(Sentence sentence) {
        return !isCanned(sentence)
                && !Tone.hostile().in(sentence)
                && !Tone.cold().in(sentence)
                && !Tone.brushesOff(sentence)
                && !TurnedBack.isIn(this, sentence);
    }

    /** Service-speak that carries four of the customer's own words is service-speak no longer. */
    boolean isCanned(Sentence sentence) {
        return Tone.canned().in(sentence) && shared(sentence, heardLast).size() < 4;
    }

    Turn turn() {
        return turn;
    }

    List<Turn> history() {
        return history;
    }

    /** Returns the mean state of each of the learner's latest turns, read as an answer to what came right before it. */
    List<float[]> states() {
        return states;
    }

    /** Returns the mean state of one sentence, read where it stands. */
    float[] state(Sentence sentence) {
        return read.mean(sentence.span().start(), sentence.span().end());
    }

    /** Returns every sentence of the turn. */
    List<Sentence> sentences() {
        return sentences;
    }

    /** Returns what hurts or costs the customer and has not been taken up. */
    Optional<Cue> openHurt() {
        return openHurt;
    }

    /**
     * Returns the sentences that are neither service-speak nor hostile nor cold, and turn nothing back; only these can
     * show anything.
     */
    List<Sentence> own() {
        return own;
    }

    List<Question> questions() {
        return questions;
    }

    List<Question> ownQuestions() {
        return questions.stream().filter(one -> own.contains(one.sentence())).toList();
    }

    /** Returns what the customer is called, in lower case. */
    Set<String> names() {
        return names;
    }

    double likeness(Sentence one, Sentence other) {
        return meaning.likeness(one.plain(), other.plain());
    }

    boolean hostile() {
        return sentences.stream().anyMatch(Tone.hostile()::in);
    }

    /** Returns what the customer wrote since the learner's turn before. */
    List<Heard> heardLast() {
        return heardLast;
    }

    /** Returns what the customer wrote earlier than that. */
    List<Heard> heardBefore() {
        return heardBefore;
    }

    List<Heard> allHeard() {
        List<Heard> all = new ArrayList<>(heardBefore);
        all.addAll(heardLast);
        return all;
    }

    List<Turn> learnerTurnsBefore() {
        return history.stream().filter(Turn::byLearner).toList();
    }

    int words() {
        return sentences.stream().mapToInt(Sentence::length).sum();
    }

    /** Returns the stems of the sentence's content words that the customer used as well. */
    Set<String> shared(Sentence sentence, List<Heard> heard) {
        Set<String> stems = new HashSet<>();
        for (Heard one : heard) stems.addAll(one.sentence().contentStems());
        stems.retainAll(sentence.contentStems());
        stems.removeAll(names);
        return stems;
    }

    /** Returns what the customer wrote that is nearest in words and meaning, of the given sentences. */
    Optional<Near> nearest(Sentence sentence, List<Heard> heard) {
        List<Heard> telling = heard.stream()
                .filter(one -> one.sentence().length() >= WORDS_COMPARED)
                .toList();
        List<Heard> compared = telling.isEmpty() ? heard : telling;
        int from = Math.max(0, compared.size() - SENTENCES_COMPARED);
        float[] mine = meaning.of(sentence.plain());
        Near best = null;
        for (Heard one : compared.subList(from, compared.size())) {
            double likeness = Meaning.likeness(mine, meaning.of(one.sentence().plain()));
            if (best == null || likeness > best.likeness()) best = new Near(one, likeness);
        }
        return Optional.ofNullable(best);
    }

    /** A customer's sentence and how alike it is, as a cosine. */
    record Near(Heard heard, double likeness) {}

    Evidence shown(Technique technique, double confidence, Span span, Optional<Cue> cue) {
        return evidence(technique, Polarity.SHOWN, confidence, span, cue);
    }

    Evidence shown(Technique technique, double confidence, Span span) {
        return shown(technique, confidence, span, Optional.empty());
    }

    Evidence missed(Technique technique, double confidence, Span span, Optional<Cue> cue) {
        return evidence(technique, Polarity.MISSED, confidence, span, cue);
    }

    Evidence missed(Technique technique, double confidence, Span span) {
        return missed(technique, confidence, span, Optional.empty());
    }

    /** Returns the place of everything that was written. */
    Span whole() {
        Span first = sentences.getFirst().span();
        return new Span(first.start(), sentences.getLast().span().end());
    }

    private Evidence evidence(Technique technique, Polarity polarity, double confidence, Span span, Optional<Cue> cue) {
        return new Evidence(
                technique, polarity, confidence, new Quote(turn.utterance(), span.start(), span.end()), cue);
    }
}
