package coach.rapport.chat.dialogue;

import coach.rapport.coaching.BetterWording;
import coach.rapport.coaching.Coach;
import coach.rapport.coaching.Comparison;
import coach.rapport.coaching.DimensionFeedback;
import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.KeyMoment;
import coach.rapport.coaching.Reckoning;
import coach.rapport.coaching.Scorecard;
import coach.rapport.coaching.TrustCurve;
import coach.rapport.coaching.TurningPoint;
import coach.rapport.coaching.WhyScore;
import coach.rapport.coaching.scores.Scores;
import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.IfThen;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.practice.Ending;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the same kind of feedback on everything. */
final class FakeCoach implements Coach {
    @Override
    public Scorecard score(List<Turn> turns, List<TurnEvidence> evidence) {
        return new Scorecard(Map.of(), Optional.empty());
    }

    @Override
    public Feedback feedback(Session session, List<Session> before) {
        if (!(session.ending().orElseThrow() instanceof Ending.Over over)) throw new IllegalArgumentException();
        Quote words = Quote.whole(session.exchanges().getFirst().learner().utterance());
        Quote line = Quote.whole(session.opening().utterance());
        KeyMoment moment = new KeyMoment(
                0,
                Technique.REFLECT,
                words,
                Optional.of(new Cue(0, line)),
                "The remark on it.",
                "What it did.",
                "Trust rose from 3 to 4.");
        String strong = before.isEmpty() ? "strong words" : "other words";
        return new Feedback(
                session.id(),
                over.outcome(),
                score(session.turns(), List.of()),
                Arrays.stream(Dimension.values())
                        .map(dimension -> dimension(dimension, moment))
                        .toList(),
                List.of("A fact that came out."),
                List.of("A fact that did not."),
                Optional.of(new BetterWording(0, Technique.REFLECT, line, "weak words", strong, "Say it back.")),
                Optional.of(new IfThen("they sigh", "name it")),
                new TrustCurve(
                        List.of(3.0, 4.0), List.of(new TurningPoint(0, -1.5, words, "It fell here.")), "The curve."),
                List.of(moment),
                List.of("A note."));
    }

    private static DimensionFeedback dimension(Dimension dimension, KeyMoment moment) {
        if (dimension == Dimension.AUTHENTICITY) {
            return new DimensionFeedback(
                    dimension, Optional.empty(), Optional.empty(), Optional.empty(), "There was no occasion for it.");
        }
        return new DimensionFeedback(dimension, Optional.of(3.44), Optional.of(moment), Optional.of(moment), "");
    }

    @Override
    public WhyScore why(Session session, Dimension dimension) {
        Reckoning reckoning = Scores.reckon(
                dimension, session.exchanges().stream().map(Exchange::evidence).toList());
        return new WhyScore(
                reckoning,
                reckoning.score(),
                reckoning.score().isPresent() ? "" : "There was no occasion for it.",
                List.of("A line was not judged."));
    }

    @Override
    public Optional<Comparison> compare(Session first, Session retried) {
        int exchange = retried.fork().orElseThrow().exchange();
        return Optional.of(new Comparison(
                first.exchanges().get(exchange),
                retried.exchanges().get(exchange),
                List.of("The second wording opened it up.")));
    }

    @Override
    public byte[] draw(TrustCurve curve) {
        return new byte[] {1, 2, 3};
    }
}
