package coach.rapport.coaching.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coach.rapport.coaching.CountedMoment;
import coach.rapport.coaching.Reckoning;
import coach.rapport.coaching.Scorecard;
import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Act;
import coach.rapport.evidence.Acts;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.Manner;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.evidence.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final Acts NO_ACTS = new Acts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final List<Technique> SCORED = Arrays.stream(Technique.values())
            .filter(one -> one.dimension().isPresent())
            .toList();

    private final Random random = new Random(6);

    @Test
    void aTalkWithoutALearnersTurnHasNoScores() {
        Scorecard scorecard = Scores.of(List.of());
        assertThat(scorecard.dimensions()).isEmpty();
        assertThat(scorecard.conversation()).isEmpty();
    }

    @Test
    void turnsInAnotherLanguageCountInNeitherDirection() {
        TurnEvidence foreign =
                new TurnEvidence(1, Legibility.OTHER_LANGUAGE, List.of(), Act.OTHER, NO_ACTS, Manner.NONE);
        TurnEvidence shown = turn(shown(Technique.REFLECT, 0.8));
        assertThat(Scores.of(List.of(foreign)).dimensions()).isEmpty();
        assertThat(Scores.of(List.of(foreign, shown))).isEqualTo(Scores.of(List.of(shown)));
    }

    @Test
    void aDimensionWithNothingShownOrMissedIsAbsent() {
        Scorecard scorecard = Scores.of(List.of(turn(shown(Technique.REFLECT, 0.8), missed(Technique.STEADY, 0.8))));
        assertThat(scorecard.dimensions()).containsOnlyKeys(Dimension.LISTENING, Dimension.EMPATHY);
    }

    @Test
    void scoresStayWithinOneAndFive() {
        for (int i = 0; i < 500; i++) {
            assertThat(Scores.of(talk()).dimensions().values()).allMatch(score -> score >= 1 && score <= 5);
        }
    }

    @Test
    void showingMoreNeverLowersAScoreAndMissingMoreNeverRaisesOne() {
        for (int i = 0; i < 1000; i++) {
            List<TurnEvidence> before = talk();
            Evidence more =
                    random.nextBoolean() ? shown(any(), random.nextDouble()) : missed(any(), random.nextDouble());
            Scorecard then = Scores.of(before);
            Scorecard now = Scores.of(with(before, more));
            for (Dimension dimension : then.dimensions().keySet()) {
                double change =
                        now.find(dimension).orElseThrow() - then.find(dimension).orElseThrow();
                assertThat(more.shown() ? change : -change).isGreaterThanOrEqualTo(-1e-9);
            }
        }
    }

    @Test
    void threeTechniquesOnceAreWorthMoreThanOneThreeTimes() {
        Evidence reflect = shown(Technique.REFLECT, 0.8);
        double repeated = listening(turn(reflect), turn(reflect), turn(reflect));
        double varied =
                listening(turn(reflect), turn(shown(Technique.CONFIRM_FIRST, 0.8)), turn(shown(Technique.RECALL, 0.8)));
        assertThat(varied).isGreaterThan(repeated);
    }

    @Test
    void aHundredthMoreOrLessConfidenceDoesNotFlipAScore() {
        for (int i = 0; i < 300; i++) {
            List<TurnEvidence> before = talk();
            Scorecard then = Scores.of(with(before, shown(Technique.REFLECT, 0.50)));
            Scorecard now = Scores.of(with(before, shown(Technique.REFLECT, 0.51)));
            assertThat(now.find(Dimension.LISTENING).orElseThrow()
                            - then.find(Dimension.LISTENING).orElseThrow())
                    .isLessThan(0.05);
        }
    }

    @Test
    void contemptCostsMoreThanAStockPhrase() {
        Evidence reflect = shown(Technique.REFLECT, 0.6);
        double scripted = listening(turn(reflect, missed(Technique.OWN_WORDS, 0.85)));
        double contemptuous = listening(turn(reflect, missed(Technique.STEADY, 0.85)));
        assertThat(contemptuous).isLessThan(scripted);
    }

    @Test
    void whatTheMomentsAddedAddsUpToTheScore() {
        for (int i = 0; i < 1000; i++) {
            List<TurnEvidence> talk = talk();
            for (Dimension dimension : Dimension.values()) {
                Reckoning reckoning = Scores.reckon(dimension, talk);
                assertThat(sum(reckoning, one -> one.amount() > 0)).isCloseTo(reckoning.credit(), within(1e-9));
                assertThat(sum(reckoning, one -> one.amount() < 0 && !reckoning.isFromElsewhere(one)))
                        .isCloseTo(-reckoning.debt(), within(1e-9));
                assertThat(sum(reckoning, reckoning::isFromElsewhere)).isCloseTo(-reckoning.hurt(), within(1e-9));
                assertThat(reckoning.score()).isEqualTo(Scores.of(talk).find(dimension));
                reckoning.score().ifPresent(score -> assertThat(score).isCloseTo(asDecided(reckoning), within(1e-9)));
            }
        }
    }

    private static double sum(Reckoning reckoning, Predicate<CountedMoment> which) {
        return reckoning.moments().stream()
                .filter(which)
                .mapToDouble(CountedMoment::amount)
                .sum();
    }

    /** The formula of decision record 6, over what the moments added. */
    private static double asDecided(Reckoning reckoning) {
        double balance = sum(reckoning, _ -> true);
        double expected = 2 + 0.35 * Math.min(reckoning.lines(), 10);
        return 1 + 4 / (1 + Math.exp(Math.log(3) - (Math.log(7) + Math.log(3)) * balance / expected));
    }

    @Test
    void aRepeatCountsLessThanTheFirst() {
        Evidence reflect = shown(Technique.REFLECT, 0.8);
        List<CountedMoment> moments = Scores.reckon(Dimension.LISTENING, List.of(turn(reflect), turn(reflect)))
                .moments();
        assertThat(moments).extracting(CountedMoment::repeat).containsExactly(false, true);
        assertThat(moments.getLast().amount())
                .isPositive()
                .isLessThan(moments.getFirst().amount());
    }

    @Test
    void whatHurtElsewhereIsCountedAsSuch() {
        Reckoning reckoning = Scores.reckon(
                Dimension.LISTENING, List.of(turn(shown(Technique.REFLECT, 0.8), missed(Technique.STEADY, 0.9))));
        assertThat(reckoning.moments().getLast())
                .satisfies(
                        moment -> assertThat(reckoning.isFromElsewhere(moment)).isTrue())
                .satisfies(moment -> assertThat(moment.amount()).isNegative());
    }

    @Test
    void whatIsMissedElsewhereAndDoesNotHurtIsNotAmongTheMoments() {
        List<TurnEvidence> talk = List.of(turn(missed(Technique.FOLLOW_UP, 0.8), shown(Technique.AFFIRM, 0.8)));
        assertThat(Scores.reckon(Dimension.LISTENING, talk).moments()).isEmpty();
    }

    @Test
    void momentsNameTheirExchangeAlsoBehindALineThatWasNotJudged() {
        TurnEvidence foreign =
                new TurnEvidence(1, Legibility.OTHER_LANGUAGE, List.of(), Act.OTHER, NO_ACTS, Manner.NONE);
        Reckoning reckoning = Scores.reckon(Dimension.LISTENING, List.of(foreign, turn(shown(Technique.REFLECT, 0.8))));
        assertThat(reckoning.moments()).extracting(CountedMoment::exchange).containsExactly(1);
        assertThat(reckoning.lines()).isEqualTo(1);
    }

    private double listening(TurnEvidence... turns) {
        return Scores.of(List.of(turns)).find(Dimension.LISTENING).orElseThrow();
    }

    private List<TurnEvidence> talk() {
        List<TurnEvidence> turns = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            Evidence[] all = new Evidence[random.nextInt(6)];
            for (int k = 0; k < all.length; k++) {
                all[k] = random.nextInt(3) > 0 ? shown(any(), random.nextDouble()) : missed(any(), random.nextDouble());
            }
            turns.add(turn(all));
        }
        return turns;
    }

    private static List<TurnEvidence> with(List<TurnEvidence> turns, Evidence more) {
        List<TurnEvidence> changed = new ArrayList<>(turns);
        List<Evidence> evidence = new ArrayList<>(changed.getLast().evidence());
        evidence.add(more);
        changed.set(changed.size() - 1, turn(evidence.toArray(Evidence[]::new)));
        return changed;
    }

    private Technique any() {
        return SCORED.get(random.nextInt(SCORED.size()));
    }

    private static TurnEvidence turn(Evidence... evidence) {
        return new TurnEvidence(1, Legibility.ENGLISH, List.of(evidence), Act.OTHER, NO_ACTS, Manner.NONE);
    }

    private static Evidence shown(Technique technique, double confidence) {
        return evidence(technique, Polarity.SHOWN, confidence);
    }

    private static Evidence missed(Technique technique, double confidence) {
        return evidence(technique, Polarity.MISSED, confidence);
    }

    private static Evidence evidence(Technique technique, Polarity polarity, double confidence) {
        Quote quote = Quote.whole(new Utterance("some words"));
        return new Evidence(technique, polarity, confidence, quote, Optional.empty());
    }
}
