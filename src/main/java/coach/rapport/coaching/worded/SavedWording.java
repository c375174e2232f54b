package coach.rapport.coaching.worded;

import coach.rapport.coaching.BetterWording;
import coach.rapport.coaching.PointedMoment;
import coach.rapport.coaching.Worded;
import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.IfThen;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Turn;
import coach.rapport.practice.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form in which a model's wording is kept: what it quotes of the talk as offsets, what it wrote itself as text. */
record SavedWording(
        @Nullable String summary,
        @Nullable SavedBetter wording,
        @Nullable IfThen plan,
        List<SavedMoment> moments,
        Map<Dimension, Double> scores) {
    record SavedBetter(
            int exchange, Technique technique, int lineStart, int lineEnd, String weak, String strong, String advice) {}

    record SavedMoment(
            int exchange,
            Technique technique,
            Polarity polarity,
            int start,
            int end,
            int cueTurn,
            int cueStart,
            int cueEnd) {}

    static SavedWording of(Worded worded) {
        return new SavedWording(
                worded.summary().orElse(null),
                worded.wording().map(SavedWording::saved).orElse(null),
                worded.plan().orElse(null),
                worded.moments().stream().map(SavedWording::saved).toList(),
                worded.scores());
    }

    private static SavedBetter saved(BetterWording one) {
        return new SavedBetter(
                one.exchange(),
                one.technique(),
                one.line().start(),
                one.line().end(),
                one.weak(),
                one.strong(),
                one.advice());
    }

    private static SavedMoment saved(PointedMoment moment) {
        Evidence evidence = moment.evidence();
        Cue cue = evidence.cue().orElseThrow();
        return new SavedMoment(
                moment.exchange(),
                evidence.technique(),
                evidence.polarity(),
                evidence.quote().start(),
                evidence.quote().end(),
                cue.index(),
                cue.quote().start(),
                cue.quote().end());
    }

    Worded restored(Session session) {
        List<Turn> turns = session.turns();
        return new Worded(
                Optional.ofNullable(summary),
                Optional.ofNullable(wording).map(one -> restored(one, turns)),
                Optional.ofNullable(plan),
                moments.stream().map(one -> restored(one, turns)).toList(),
                scores);
    }

    private static BetterWording restored(SavedBetter one, List<Turn> turns) {
        Turn customer = turns.get(2 * one.exchange());
        return new BetterWording(
                one.exchange(),
                one.technique(),
                new Quote(customer.utterance(), one.lineStart(), one.lineEnd()),
                one.weak(),
                one.strong(),
                one.advice());
    }

    private static PointedMoment restored(SavedMoment one, List<Turn> turns) {
        Turn learner = turns.get(2 * one.exchange() + 1);
        Quote cue = new Quote(turns.get(one.cueTurn()).utterance(), one.cueStart(), one.cueEnd());
        Quote quote = new Quote(learner.utterance(), one.start(), one.end());
        return new PointedMoment(
                one.exchange(),
                new Evidence(
                        one.technique(),
                        one.polarity(),
                        coach.rapport.evidence.SecondOpinion.CONFIDENCE,
                        quote,
                        Optional.of(new Cue(one.cueTurn(), cue))));
    }
}
