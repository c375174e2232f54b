package coach.rapport.coaching.worded;

import coach.rapport.coaching.PointedMoment;
import coach.rapport.coaching.worded.FeedbackForm.MomentForm;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Reproaches;
import coach.rapport.evidence.SecondOpinion;
import coach.rapport.evidence.Turn;
import coach.rapport.practice.Session;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes the moments that a model points to: those whose words the learner wrote, and that are possible. */
final class Labels {
    private static final int MOST = 3;
    private static final int LONGEST_QUOTE = 300;

    private final SecondOpinion opinion;

    Labels(SecondOpinion opinion) {
        this.opinion = opinion;
    }

    List<PointedMoment> of(FeedbackForm form, Session session) {
        return form.moments().stream()
                .limit(2 * MOST)
                .flatMap(moment -> of(moment, session).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Optional<PointedMoment> of(MomentForm moment, Session session) {
        int exchange = moment.line() - 1;
        if (exchange < 0 || exchange >= session.exchanges().size()) return Optional.empty();
        Turn turn = session.exchanges().get(exchange).learner();
        return Technique.find(moment.technique().toLowerCase(Locale.ROOT))
                .filter(technique -> technique.dimension().isPresent())
                .flatMap(technique -> polarity(moment)
                        .flatMap(polarity -> quote(turn, moment.words())
                                .flatMap(quote -> opinion.admit(
                                        session.turns().subList(0, turn.index()), turn, technique, polarity, quote))))
                .filter(Labels::mayBeTold)
                .map(evidence -> new PointedMoment(exchange, evidence));
    }

    // A miss that Rapport itself would not tell is not told on a model's word either.
    private static boolean mayBeTold(Evidence evidence) {
        return evidence.shown() || Reproaches.mayBeTold(evidence);
    }

    private static Optional<Polarity> polarity(MomentForm moment) {
        return switch (moment.polarity().toLowerCase(Locale.ROOT)) {
            case "shown" -> Optional.of(Polarity.SHOWN);
            case "missed" -> Optional.of(Polarity.MISSED);
            default -> Optional.empty();
        };
    }

    private static Optional<Quote> quote(Turn turn, String words) {
        int start = words.isEmpty() || words.length() > LONGEST_QUOTE
                ? -1
                : turn.text().indexOf(words);
        return start < 0 ? Optional.empty() : Optional.of(new Quote(turn.utterance(), start, start + words.length()));
    }
}
