package coach.rapport.chat.dialogue;

import coach.rapport.chat.Words;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.coaching.DimensionFeedback;
import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.PointedMoment;
import coach.rapport.coaching.Worded;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a language model adds to feedback, marked as such: its summary, and the moments that it points to. */
class WordedCard {
    private final Curriculum curriculum;

    WordedCard(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    void add(CardBuilder card, Feedback feedback, Worded worded) {
        worded.summary().ifPresent(summary -> card.heading("In other words").paragraph(summary));
        worded.moments().forEach(moment -> addMoment(card, moment));
        card.bullets(scores(feedback, worded));
        if (worded.summary().isPresent() || !worded.moments().isEmpty()) {
            card.note("The language model worded this from the talk. The scores above are Rapport's own, without it.");
        }
    }

    private void addMoment(CardBuilder card, PointedMoment moment) {
        String how = moment.evidence().shown() ? "shows" : "misses";
        String technique = curriculum.guide(moment.evidence().technique()).name();
        card.note("The language model thinks that line %d %s what Rapport did not find, %s:"
                        .formatted(moment.exchange() + 1, how, technique))
                .quotation(moment.evidence().quote().words());
    }

    private static List<Words> scores(Feedback feedback, Worded worded) {
        List<Words> scores = new ArrayList<>();
        for (DimensionFeedback dimension : feedback.dimensions()) {
            dimension.score().ifPresent(score -> scores.addAll(moved(dimension.dimension(), score, worded.scores())));
        }
        return scores;
    }

    private static List<Words> moved(Dimension dimension, double without, Map<Dimension, Double> with) {
        String before = ScoreWords.number(without);
        String after = ScoreWords.number(with.getOrDefault(dimension, without));
        if (before.equals(after)) return List.of();
        return List.of(Words.strong(ScoreWords.name(dimension) + ": ")
                .and("%s of 5 with that, %s without.".formatted(after, before)));
    }
}
