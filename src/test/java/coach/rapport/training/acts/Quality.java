package coach.rapport.training.acts;

import coach.rapport.coaching.ConversationRatings;
import coach.rapport.coaching.Scorecard;
import coach.rapport.coaching.scores.Scores;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.evidence.acts.Judged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells good conversations from poor ones by the scorecard alone: whether AnnoMI's practitioners meant them as a good or as a poor
 * example.
 */
final class Quality {
    private record Scored(boolean high, Scorecard scorecard) {}

    private Quality() {}

    /** Returns the part of the report, in Markdown. */
    static String report(List<Judgements> run, EvidenceReader reader) {
        List<Scored> scored = scored(run, reader);
        return String.format(
                Locale.ROOT,
                """
                ## Quality of a conversation

                Whether AnnoMI's makers meant a conversation as a good (%d) or a poor (%d) example, told by our scorecard alone: area under
                the curve; acts by models that never saw the video. The bar is .90, the simple model's .92 is from 133 conversations.

                | from | area |
                |---|---|
                | the six ratings, their mean with the last three reversed | %s |
                | the four dimensions, their mean | %s |
                | both | %s |

                """,
                scored.stream().filter(Scored::high).count(),
                scored.stream().filter(one -> !one.high()).count(),
                area(scored, Quality::ratings),
                area(scored, Quality::dimensions),
                area(scored, card -> (ratings(card) + dimensions(card)) / 2));
    }

    private static List<Scored> scored(List<Judgements> run, EvidenceReader reader) {
        Map<String, Transcript> transcripts =
                Transcript.all().stream().collect(Collectors.toMap(Transcript::id, Function.identity()));
        return run.parallelStream()
                .map(one -> new Scored(
                        one.talk().high(),
                        Scores.of(evidence(transcripts.get(one.talk().id()).turns(), one.written(), reader))))
                .toList();
    }

    private static List<TurnEvidence> evidence(List<Turn> turns, List<Judged> judged, EvidenceReader reader) {
        List<TurnEvidence> evidence = new ArrayList<>();
        for (Turn turn : turns) {
            if (!turn.byLearner()) continue;
            TurnEvidence read = reader.read(turns.subList(0, turn.index()), turn);
            Judged unseen = judged.get(evidence.size());
            evidence.add(new TurnEvidence(
                    read.index(), read.legibility(), read.evidence(), unseen.main(), unseen.acts(), read.manner()));
        }
        return evidence;
    }

    private static double ratings(Scorecard card) {
        ConversationRatings ratings = card.conversation().orElseThrow();
        return (ratings.validatingEmotions()
                        + ratings.encouragingElaboration()
                        + ratings.demonstratingUnderstanding()
                        + 18
                        - ratings.adviceGiving()
                        - ratings.selfOriented()
                        - ratings.dismissingEmotions())
                / 6;
    }

    private static double dimensions(Scorecard card) {
        return card.mean().orElse(2);
    }

    private static String area(List<Scored> scored, ToDoubleFunction<Scorecard> quality) {
        double[] figures = scored.stream()
                .mapToDouble(one -> quality.applyAsDouble(one.scorecard()))
                .toArray();
        Statistics.Interval area = Statistics.bootstrap(scored.size(), drawn -> {
            boolean[] high = new boolean[drawn.length];
            IntStream.range(0, drawn.length)
                    .forEach(i -> high[i] = scored.get(drawn[i]).high());
            return Statistics.areaUnderCurve(
                    Arrays.stream(drawn).mapToDouble(place -> figures[place]).toArray(), high);
        });
        return String.format(Locale.ROOT, "%.2f [%.2f, %.2f]", area.figure(), area.low(), area.high());
    }
}
