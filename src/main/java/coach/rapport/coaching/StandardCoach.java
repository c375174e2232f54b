package coach.rapport.coaching;

import coach.rapport.coaching.curve.CurvePicture;
import coach.rapport.coaching.curve.Curves;
import coach.rapport.coaching.moments.KeyMoments;
import coach.rapport.coaching.scores.HeldScores;
import coach.rapport.coaching.scores.Scores;
import coach.rapport.coaching.wordings.BetterWordings;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.practice.Ending;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes feedback from evidence and from what the director recorded, by rule. */
class StandardCoach implements Coach {
    private final Curriculum curriculum;
    private final BetterWordings wordings;
    private final KeyMoments moments = new KeyMoments();

    StandardCoach(Curriculum curriculum, EvidenceReader reader) {
        this.curriculum = curriculum;
        this.wordings = new BetterWordings(curriculum, reader);
    }

    @Override
    public Scorecard score(List<Turn> turns, List<TurnEvidence> evidence) {
        return Scores.of(evidence);
    }

    @Override
    public Scorecard scorecard(Session session) {
        outcome(session);
        return HeldScores.of(session.exchanges());
    }

    @Override
    public Feedback feedback(Session session, List<Session> before) {
        Outcome outcome = outcome(session);
        Scenario scenario = curriculum.getScenario(session.scenario());
        List<TurnEvidence> evidence = evidence(session);
        Scorecard scorecard = HeldScores.of(session.exchanges());
        Optional<BetterWording> wording = wording(session, before);
        return new Feedback(
                session.id(),
                outcome,
                scorecard,
                dimensions(session, scenario, scorecard, evidence),
                found(session, scenario),
                hidden(session, scenario),
                wording,
                wording.map(one -> curriculum.guide(one.technique()).plan()),
                Curves.of(session),
                moments.craft(session, scenario),
                Notes.on(session, scenario, outcome, scorecard));
    }

    private static List<TurnEvidence> evidence(Session session) {
        return session.exchanges().stream().map(Exchange::evidence).toList();
    }

    private Optional<BetterWording> wording(Session session, List<Session> before) {
        List<BetterWording> offered = new ArrayList<>();
        for (Session earlier : before) wordings.find(earlier, offered).ifPresent(offered::add);
        return wordings.find(session, offered);
    }

    @Override
    public WhyScore why(Session session, Dimension dimension) {
        outcome(session);
        List<TurnEvidence> evidence = evidence(session);
        Reckoning reckoning = Scores.reckon(dimension, evidence);
        String whyNot = reckoning.score().isPresent() ? "" : WhyNot.observed(dimension, evidence);
        Optional<Double> score = HeldScores.of(session.exchanges()).find(dimension);
        return new WhyScore(reckoning, score, whyNot, Notes.unjudged(session));
    }

    private static Outcome outcome(Session session) {
        return switch (session.ending().orElse(null)) {
            case null -> throw new IllegalArgumentException("the practice is still going on");
            case Ending.Stopped _ -> throw new IllegalArgumentException("the practice was stopped unscored");
            case Ending.Over over -> over.outcome();
        };
    }

    private List<DimensionFeedback> dimensions(
            Session session, Scenario scenario, Scorecard scorecard, List<TurnEvidence> evidence) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new DimensionFeedback(
                        dimension,
                        scorecard.find(dimension),
                        moments.find(session, scenario, dimension, Polarity.SHOWN),
                        moments.find(session, scenario, dimension, Polarity.MISSED),
                        scorecard.find(dimension).isPresent() ? "" : WhyNot.observed(dimension, evidence)))
                .toList();
    }

    private static List<String> found(Session session, Scenario scenario) {
        List<String> told = session.state().told();
        return told.stream().map(id -> scenario.getFact(id).foundOut()).toList();
    }

    private static List<String> hidden(Session session, Scenario scenario) {
        List<String> told = session.state().told();
        return scenario.facts().stream()
                .filter(fact -> !told.contains(fact.id()))
                .map(StoryFact::hidden)
                .toList();
    }

    @Override
    public Optional<Comparison> compare(Session first, Session retried) {
        return Comparisons.of(first, retried, curriculum);
    }

    @Override
    public byte[] draw(TrustCurve curve) {
        return CurvePicture.draw(curve);
    }
}
