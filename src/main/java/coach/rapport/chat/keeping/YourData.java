package coach.rapport.chat.keeping;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Answers;
import coach.rapport.chat.visit.Visit;
import coach.rapport.examples.Examples;
import coach.rapport.language.LanguageModel;
import coach.rapport.learners.Export;
import coach.rapport.learners.LearnerId;
import java.nio.charset.StandardCharsets;

/** What Rapport keeps of a learner, in their hands. */
class YourData {
    private static final String FILE = "rapport-data.json";
    private static final String TITLE = "Everything Rapport keeps about you";

    private final Agreement agreement;
    private final Counting counting;
    private final Examples examples;
    private final LanguageModel model;
    private final KeptFor kept;
    private final Export export;
    private final Leaving leaving;

    YourData(
            Agreement agreement,
            Counting counting,
            Examples examples,
            LanguageModel model,
            KeptFor kept,
            Export export,
            Leaving leaving) {
        this.agreement = agreement;
        this.counting = counting;
        this.examples = examples;
        this.model = model;
        this.kept = kept;
        this.export = export;
        this.leaving = leaving;
    }

    Answer show(Visit visit) {
        LearnerId learner = visit.learner();
        PrivacyCard card = new PrivacyCard(
                kept,
                model.provider(),
                agreement.given(learner),
                counting.agreed(learner),
                examples.agreed(learner),
                examples.count(learner));
        return Answers.say(visit, card.card());
    }

    Answer export(Visit visit) {
        String text = new String(export.of(visit.learner()), StandardCharsets.UTF_8);
        return Answer.of(
                new Delivery.SendFile(visit.learner(), FILE, TITLE, text, YourDataCards.noFile()),
                visit.say(YourDataCards.exported(kept)));
    }

    // The practices first: once nobody agrees any more, nothing can be added to them, not even an end.
    Answer stopUsing(Visit visit) {
        leaving.endAll(visit.learner());
        counting.withdraw(visit.learner());
        agreement.withdraw(visit.learner());
        return Answers.instead(visit, YourDataCards.stopped());
    }
}
