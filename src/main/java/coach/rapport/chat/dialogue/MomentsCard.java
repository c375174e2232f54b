package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.Excerpt;
import coach.rapport.coaching.DimensionFeedback;
import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.KeyMoment;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Polarity;
import coach.rapport.practice.SessionId;
import java.util.HashSet;
import java.util.Set;

/** The second message of feedback: for each dimension the best moment and the one that was missed, in the learner's words. */
class MomentsCard {
    /** The customer's words are in the thread above; enough of them to be found again. */
    private static final int LONGEST_CUE = 160;

    private final Curriculum curriculum;

    MomentsCard(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    Card of(String called, Feedback feedback) {
        CardBuilder card =
                CardBuilder.card("The moments that mattered, in your own words").heading("The moments that mattered");
        Effects effects = new Effects();
        boolean any = false;
        for (DimensionFeedback dimension : feedback.dimensions()) {
            any |= add(card, called, feedback.session(), dimension, effects);
        }
        if (!any) card.paragraph("No single line stood out, for better or worse.");
        if (!feedback.craft().isEmpty()) addCraft(card, feedback, effects);
        return card.done();
    }

    /** What lines did. One line can serve several dimensions; where trust went after it is told once. */
    private static final class Effects {
        private final Set<Integer> told = new HashSet<>();

        String of(KeyMoment moment) {
            boolean isNew = !moment.trust().isEmpty() && told.add(moment.exchange());
            return isNew ? moment.effect() + " " + moment.trust() : moment.effect();
        }
    }

    private boolean add(
            CardBuilder card, String called, SessionId session, DimensionFeedback dimension, Effects effects) {
        if (dimension.best().isEmpty() && dimension.missed().isEmpty()) return false;
        card.heading(ScoreWords.name(dimension.dimension()));
        dimension.best().ifPresent(best -> {
            add(card, called, "Worked", best);
            card.withButton(effects.of(best), differently(session, best, Polarity.SHOWN));
        });
        dimension.missed().ifPresent(missed -> {
            add(card, called, "Missed", missed);
            card.withButton(effects.of(missed), differently(session, missed, Polarity.MISSED));
        });
        return true;
    }

    private void add(CardBuilder card, String called, String label, KeyMoment moment) {
        card.labelled(label + " in line " + (moment.exchange() + 1) + ":", name(moment.technique()));
        moment.cue()
                .map(cue -> Excerpt.upTo(cue.quote().words().strip(), LONGEST_CUE))
                .ifPresent(words -> card.note("%s had said: “%s”".formatted(called, words)));
        card.note("You wrote:").quotation(moment.quote().words());
    }

    private static Button differently(SessionId session, KeyMoment moment, Polarity said) {
        return SeeingItDifferently.button(MomentAsked.of(session, moment.exchange(), moment.technique(), said));
    }

    private void addCraft(CardBuilder card, Feedback feedback, Effects effects) {
        card.line()
                .paragraph(Words.strong("Also noticed"))
                .bullets(feedback.craft().stream()
                        .limit(4)
                        .map(moment -> Words.strong(name(moment.technique()) + ": ")
                                .and(quoted(moment) + " " + effects.of(moment)))
                        .toList());
    }

    private static String quoted(KeyMoment moment) {
        String words = Excerpt.upTo(moment.quote().words().strip(), 200);
        boolean ended = words.matches("(?s).*\\p{Punct}");
        // What was not written stands outside the quotation.
        return "“" + words + "”" + (ended ? "" : ".");
    }

    private String name(Technique technique) {
        return curriculum.guide(technique).name();
    }
}
