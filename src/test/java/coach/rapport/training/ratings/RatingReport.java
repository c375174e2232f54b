package coach.rapport.training.ratings;

import coach.rapport.coaching.scores.Rating;
import coach.rapport.coaching.scores.RatingWeights;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.training.acts.Statistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes how the six ratings agree with the experts, in Markdown: each conversation rated by weights that never saw it. */
public final class RatingReport {
    /** Experts against large language models, as published. */
    private static final Map<Rating, String> MODELS = new EnumMap<>(Map.of(
            Rating.VALIDATING_EMOTIONS, ".39 / .63",
            Rating.ENCOURAGING_ELABORATION, ".69 / .86",
            Rating.DEMONSTRATING_UNDERSTANDING, ".43 / .59",
            Rating.ADVICE_GIVING, ".69 / .66",
            Rating.SELF_ORIENTED, ".70 / .69",
            Rating.DISMISSING_EMOTIONS, ".49 / .17"));

    private RatingReport() {}

    public static String of(EvidenceReader reader) {
        List<RatedTalk> talks = RatedTalk.all(reader);
        StringBuilder text = new StringBuilder("""
                ## Ratings of whole conversations

                Lend an Ear, pilot (Kumar et al. 2025): %d conversations of the development part, three experts each. Every conversation is
                rated by weights learnt on the other %d; ours and the experts' mean are rounded, and compared by quadratic kappa. In
                brackets: 95%% of 1,000 resamples. *Experts*: the median of the three pairs on the same conversations. *Published*: experts
                among each other, and experts against large language models, on all fifty conversations. Which measures make a rating was chosen
                by their meaning, among few, with these conversations in view.

                | rating | ours | experts | published | bar |
                |---|---|---:|---|---:|
                """.formatted(talks.size(), talks.size() - 1));
        for (Rating rating : Rating.values()) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | .40 |%n",
                    rating.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    agreement(talks, rating),
                    two(betweenExperts(talks, rating)),
                    MODELS.get(rating)));
        }
        return text.append('\n').toString();
    }

    private static String agreement(List<RatedTalk> talks, Rating rating) {
        int[] ours = new int[talks.size()];
        int[] experts = new int[talks.size()];
        for (int i = 0; i < ours.length; i++) {
            List<RatedTalk> others = new ArrayList<>(talks);
            RatedTalk talk = others.remove(i);
            ours[i] = rounded(RatingWeights.rating(TrainRatings.learnt(others, rating), rating.means(talk.evidence())));
            experts[i] = rounded(talk.expertsMean(rating));
        }
        Statistics.Interval kappa = Statistics.bootstrap(
                ours.length, drawn -> Statistics.quadraticKappa(drawn(ours, drawn), drawn(experts, drawn)));
        return "%s [%s, %s]".formatted(two(kappa.figure()), two(kappa.low()), two(kappa.high()));
    }

    private static double betweenExperts(List<RatedTalk> talks, Rating rating) {
        double[] pairs = new double[3];
        for (int i = 0; i < pairs.length; i++) {
            int one = i;
            int other = (i + 1) % pairs.length;
            pairs[i] = Statistics.quadraticKappa(
                    talks.stream().mapToInt(talk -> talk.ratings(rating)[one]).toArray(),
                    talks.stream().mapToInt(talk -> talk.ratings(rating)[other]).toArray());
        }
        Arrays.sort(pairs);
        return pairs[1];
    }

    private static int[] drawn(int[] all, int[] places) {
        return Arrays.stream(places).map(place -> all[place]).toArray();
    }

    private static int rounded(double rating) {
        return (int) Math.floor(rating + 0.5);
    }

    private static String two(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure).replaceFirst("^(-?)0", "$1");
    }
}
