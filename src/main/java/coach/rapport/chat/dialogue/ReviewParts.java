package coach.rapport.chat.dialogue;

import coach.rapport.chat.Part;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Excerpt;
import coach.rapport.coaching.DraftMoment;
import coach.rapport.coaching.DraftReview;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Technique;
import java.util.ArrayList;
import java.util.List;

/** What is said of a draft: the same in the form that shows it and in the message that keeps it. */
class ReviewParts {
    private static final int LONGEST_CUE = 160;
    /** The person knows their message; its beginning says which is meant. */
    private static final int LONGEST_WHOLE = 120;

    private final Curriculum curriculum;

    ReviewParts(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    List<Part> of(DraftReview review) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading("What is good"));
        if (review.good().isEmpty())
            parts.add(said("I found none of the things that I look for. That alone makes no message bad."));
        review.good().forEach(one -> add(parts, one));
        parts.add(new Part.Heading("What may land badly"));
        if (review.harsh().isEmpty()) parts.add(said("I found nothing that I am sure of."));
        for (DraftMoment one : review.harsh()) {
            add(parts, one);
            if (review.left().contains(one)) parts.add(new Part.Note(Words.of(withoutBetter(one.technique()))));
        }
        return parts;
    }

    private void add(List<Part> parts, DraftMoment one) {
        String name = curriculum.guide(one.technique()).name();
        String about = one.whole() ? " This is about the message as a whole." : "";
        parts.add(new Part.Paragraph(Words.strong(name + ".").and(" " + one.effect() + about)));
        one.cue()
                .map(cue ->
                        "They wrote: “%s”".formatted(Excerpt.upTo(cue.words().strip(), LONGEST_CUE)))
                .ifPresent(cue -> parts.add(new Part.Note(Words.of(cue))));
        String words = one.quote().words().strip();
        parts.add(new Part.Quotation(one.whole() ? Excerpt.upTo(words, LONGEST_WHOLE) : Excerpt.quotation(words)));
    }

    private String withoutBetter(Technique technique) {
        return "I have no better words for this one. "
                + curriculum.guide(technique).advice();
    }

    private static Part said(String text) {
        return new Part.Paragraph(Words.of(text));
    }
}
