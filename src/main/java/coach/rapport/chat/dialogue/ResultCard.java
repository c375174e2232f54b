package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Part;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.coaching.Coach;
import coach.rapport.coaching.DimensionFeedback;
import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.TurningPoint;
import java.util.List;
import java.util.Locale;

/** The first message of feedback: how it ended, the four scores, what came out, and how trust went. */
class ResultCard {
    private final Coach coach;

    ResultCard(Coach coach) {
        this.coach = coach;
    }

    Card of(String called, Feedback feedback) {
        CardBuilder card = CardBuilder.card("Feedback on your talk with " + called)
                .heading("Your talk with " + called)
                .paragraph(outcome(called, feedback))
                .bullets(feedback.dimensions().stream().map(ResultCard::score).toList())
                .buttons(why(feedback))
                .paragraph(feedback.found().isEmpty() ? Words.of("") : Words.strong("What you found out"))
                .lines(feedback.found())
                .paragraph(feedback.hidden().isEmpty() ? Words.of("") : Words.strong("What stayed hidden"))
                .lines(feedback.hidden());
        addCurve(card, called, feedback);
        return card.note(String.join(" ", feedback.notes())).done();
    }

    private static String outcome(String called, Feedback feedback) {
        return switch (feedback.outcome()) {
            case HAPPY -> called + " left content.";
            case RESIGNED -> called + " left resigned: it was settled, or dropped, without much trust.";
            case LEFT -> called + " broke off the talk.";
            case OPEN -> "The talk ended before it was decided.";
        };
    }

    private static Words score(DimensionFeedback dimension) {
        Words name = Words.strong(ScoreWords.name(dimension.dimension()) + ": ");
        return dimension
                .score()
                .map(score -> name.and(ScoreWords.of(score)))
                .orElseGet(() -> name.and("not observed. " + dimension.whyNot()));
    }

    private static List<Button> why(Feedback feedback) {
        return feedback.dimensions().stream()
                .flatMap(dimension -> dimension.score().stream()
                        .map(score -> AskingWhy.button(feedback.session(), dimension.dimension(), score)))
                .toList();
    }

    private void addCurve(CardBuilder card, String called, Feedback feedback) {
        card.heading("How " + called + "'s trust went")
                .with(new Part.Picture(
                        coach.draw(feedback.curve()),
                        "Trust over the talk",
                        feedback.curve().alternative()))
                .bullets(feedback.curve().turningPoints().stream()
                        .map(ResultCard::turningPoint)
                        .toList());
    }

    private static Words turningPoint(TurningPoint point) {
        String change = String.format(Locale.ROOT, "%+.1f", point.change()).replace('-', '−');
        return Words.strong("Line " + (point.exchange() + 1) + ", " + change + ": ")
                .and(point.because());
    }
}
