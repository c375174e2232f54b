package coach.rapport.coaching.worded;

import coach.rapport.coaching.BetterWording;
import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.wordings.OtherWordings;
import coach.rapport.curriculum.IfThen;
import coach.rapport.evidence.Turn;
import coach.rapport.language.PlainText;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Session;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes from a model's form what holds. What does not is left out, and the built-in wording stands. */
final class FormCheck {
    private static final int SHORTEST_SUMMARY = 30;
    private static final int LONGEST_SUMMARY = 600;
    private static final int LONGEST_WORDING = 320;
    private static final int LONGEST_PART = 160;

    private final OtherWordings wordings;

    FormCheck(OtherWordings wordings) {
        this.wordings = wordings;
    }

    Optional<String> summary(FeedbackForm form, Session session) {
        List<Turn> said = session.exchanges().stream().map(Exchange::learner).toList();
        return Optional.of(form.summary())
                .filter(text -> text.length() >= SHORTEST_SUMMARY && text.length() <= LONGEST_SUMMARY)
                .filter(FormCheck::isFit)
                .filter(text -> Quoted.isVerbatim(text, said));
    }

    Optional<BetterWording> wording(FeedbackForm form, Session session, Feedback feedback) {
        return feedback.wording()
                .filter(_ -> !form.strong().isEmpty() && form.strong().length() <= LONGEST_WORDING)
                .filter(_ -> PlainText.is(form.strong()))
                .flatMap(builtIn -> wordings.find(session, builtIn, form.strong()));
    }

    Optional<IfThen> plan(FeedbackForm form) {
        Optional<String> when = part(form.when(), "when ");
        Optional<String> then = part(form.then(), "i will ");
        return when.flatMap(one -> then.map(other -> new IfThen(one, other)));
    }

    // Completes a sentence that begins before it and goes on after it.
    private static Optional<String> part(String text, String opening) {
        String bare = text.toLowerCase(Locale.ENGLISH).startsWith(opening) ? text.substring(opening.length()) : text;
        String inner = bare.strip().replaceFirst("[.,;]+$", "");
        if (inner.isEmpty() || inner.length() > LONGEST_PART || !isFit(inner) || Quoted.isAny(inner)) {
            return Optional.empty();
        }
        boolean self = inner.matches("I\\b.*");
        return Optional.of(self ? inner : inner.substring(0, 1).toLowerCase(Locale.ENGLISH) + inner.substring(1));
    }

    private static boolean isFit(String text) {
        return PlainText.is(text) && text.indexOf('\n') < 0 && Sentiment.isAboutWording(Quoted.without(text));
    }
}
