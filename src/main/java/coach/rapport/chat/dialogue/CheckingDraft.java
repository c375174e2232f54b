package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Form;
import coach.rapport.chat.Request;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Visit;
import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftCheck;
import coach.rapport.coaching.DraftReview;
import coach.rapport.coaching.DraftWriter;
import coach.rapport.curriculum.Curriculum;
import java.util.Optional;

/** A message is looked at before it is sent. It goes back to the person in a form, and nowhere else unless they ask. */
class CheckingDraft {
    /** As the platform's configuration names the entry in a message's menu. */
    static final String SHORTCUT = "check_message";

    private static final String NOT_YOURS = "Only your own messages can be checked.";
    private static final String NOTHING =
            "I found nothing in it that is worth pointing out, good or bad. Many plain messages"
                    + " are like that, and fine.";

    /** A form of Rapport's own: a draft that a model is to reword. Its context is the name of the form to renew. */
    static final String REWORD = "draft.reword";

    private final DraftCheck drafts;
    private final DraftWriter writer;
    private final ReviewForm form;
    private final DraftCards cards;

    CheckingDraft(DraftCheck drafts, DraftWriter writer, Curriculum curriculum) {
        ReviewParts parts = new ReviewParts(curriculum);
        this.drafts = drafts;
        this.writer = writer;
        this.form = new ReviewForm(parts);
        this.cards = new DraftCards(parts);
    }

    Answer begin(Visit visit) {
        return Answer.of(visit.trigger()
                .<Delivery>map(trigger ->
                        new Delivery.Open(visit.learner(), trigger, DraftForm.empty(), DraftCards.invitation()))
                .orElseGet(() -> visit.say(DraftCards.invitation())));
    }

    Answer check(Visit visit, Request.Submitted sent) {
        return checked(visit, DraftForm.read(sent.values()));
    }

    Answer check(Visit visit, Request.Shortcut chosen) {
        if (!chosen.own()) return shown(visit, ReviewForm.saying(NOT_YOURS), Card.saying(NOT_YOURS));
        return checked(visit, Draft.of(chosen.text()));
    }

    private Answer checked(Visit visit, Draft draft) {
        DraftReview review = isTooLong(draft) ? DraftReview.nothing() : drafts.review(draft);
        if (review.harsh().isEmpty() || !writer.available()) return shown(visit, review(draft, review));
        // The form first: the permission to open it is good for three seconds, and a model takes longer.
        String name = "check/" + visit.request();
        return shown(visit, form.waiting(draft, review).named(name)).then(rewording(visit, draft, name));
    }

    private static Request rewording(Visit visit, Draft draft, String name) {
        return new Request.Submitted(
                visit.request() + "/reword", visit.learner(), REWORD, name, DraftForm.values(draft), Optional.empty());
    }

    /** Renews the form with the model's wording; where none held, with the built-in one. */
    Answer reword(Visit visit, Request.Submitted asked, boolean agreed) {
        Draft draft = DraftForm.read(asked.values());
        DraftReview builtIn = drafts.review(draft);
        // Who has another notice before them by now has not agreed that anything goes to this model.
        DraftReview review = agreed ? writer.review(visit.learner(), asked.context(), draft) : builtIn;
        boolean models = !review.better().equals(builtIn.better());
        Form renewed = models
                ? form.reworded(draft, review, review.better().orElseThrow().text())
                : form.of(draft, builtIn);
        return Answer.of(new Delivery.Renew(visit.learner(), renewed.named(asked.context())));
    }

    private static boolean isTooLong(Draft draft) {
        return draft.text().text().length() > Draft.LONGEST;
    }

    private Form review(Draft draft, DraftReview review) {
        if (isTooLong(draft)) {
            return ReviewForm.saying(
                    "This is longer than the %,d characters that can be checked at once. /rapport check takes a part of it."
                            .formatted(Draft.LONGEST));
        }
        return switch (review.legibility()) {
            case OTHER_LANGUAGE ->
                ReviewForm.saying(
                        "This is not in English, and so far only English can be judged. I can say nothing of it.");
            case NO_WORDS -> ReviewForm.saying("There are no words in it that could be judged.");
            case ENGLISH -> review.isEmpty() ? ReviewForm.saying(NOTHING) : form.of(draft, review);
        };
    }

    private static Answer shown(Visit visit, Form form) {
        return shown(visit, form, DraftCards.notShown());
    }

    /** @param otherwise what is said where the form cannot open; without anything of the draft */
    private static Answer shown(Visit visit, Form form, Card otherwise) {
        return Answer.of(visit.trigger()
                .<Delivery>map(trigger -> new Delivery.Open(visit.learner(), trigger, form, otherwise))
                .orElseGet(() -> visit.sayDirectly(otherwise)));
    }

    /** The one way in which a draft gets into a message: the person presses the button for it. */
    Answer keep(Visit visit, Request.Submitted sent) {
        ReviewForm.Context context = ReviewForm.Context.read(sent.context());
        DraftReview review = drafts.recall(context.draft(), context.marks());
        if (review.isEmpty()) return Answer.nothing();
        String better = ReviewForm.better(sent.values());
        return Answer.of(new Delivery.Post(
                visit.learner(),
                new Destination.Direct(visit.learner()),
                cards.kept(context.draft(), review, better),
                Optional.empty()));
    }
}
