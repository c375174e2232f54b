package coach.rapport.coaching.worded;

import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.FeedbackWriter;
import coach.rapport.coaching.PointedMoment;
import coach.rapport.coaching.Worded;
import coach.rapport.coaching.scores.PointedScores;
import coach.rapport.coaching.wordings.OtherWordings;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.SecondOpinion;
import coach.rapport.language.Account;
import coach.rapport.language.LanguageModel;
import coach.rapport.practice.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lets a language model word feedback, takes what holds, and keeps it. */
public final class ModelWriter implements FeedbackWriter {
    private final LanguageModel model;
    private final WriterPrompt prompt;
    private final FormCheck check;
    private final Labels labels;
    private final WordedRows rows;
    private final Predicate<Session> there;

    /** @param there whether a practice is still kept: its learner may be forgotten while the model writes */
    public ModelWriter(
            LanguageModel model,
            Curriculum curriculum,
            EvidenceReader reader,
            SecondOpinion opinion,
            WordedRows rows,
            Predicate<Session> there) {
        this.model = model;
        this.there = there;
        this.prompt = new WriterPrompt(curriculum);
        this.check = new FormCheck(new OtherWordings(reader));
        this.labels = new Labels(opinion);
        this.rows = rows;
    }

    @Override
    public boolean available() {
        return model.configured();
    }

    @Override
    public Optional<Worded> find(Session session) {
        return rows.find(session);
    }

    @Override
    public Worded write(Session session, Feedback feedback) {
        Optional<Worded> known = find(session);
        if (known.isPresent()) return known.get();
        Worded worded = model.begin(new Account(session.learner(), session.account()))
                .ask(prompt.of(session, feedback), FeedbackForm.class)
                .map(form -> held(form, session, feedback))
                .orElseGet(Worded::nothing);
        if (there.test(session)) rows.keep(session, worded);
        return worded;
    }

    private Worded held(FeedbackForm form, Session session, Feedback feedback) {
        List<PointedMoment> moments = labels.of(form, session);
        return new Worded(
                check.summary(form, session),
                check.wording(form, session, feedback),
                check.plan(form),
                moments,
                PointedScores.of(session.exchanges(), moments));
    }
}
