package coach.rapport.chat.dialogue;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Request;
import coach.rapport.chat.keeping.OwnCounter;
import coach.rapport.chat.leading.TeamRounds;
import coach.rapport.chat.leading.TipsCounter;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.mail.Desk;
import coach.rapport.chat.mail.Threads;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.Visit;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes each request to whoever answers it. */
class Reception implements Desk {
    private final Consent consent;
    private final Counter counter;
    private final Talking talking;
    private final Changes changes;
    private final EndingPractice ending;
    private final SeeingItDifferently differently;
    private final CheckingDraft checking;
    private final OwnCounter own;
    private final TipsCounter tips;
    private final TeamRounds rounds;
    private final HomePage home;
    private final Threads threads;
    private final Practices practices;
    private final Learners learners;

    Reception(
            Consent consent,
            Counter counter,
            Talking talking,
            Changes changes,
            EndingPractice ending,
            SeeingItDifferently differently,
            CheckingDraft checking,
            OwnCounter own,
            TipsCounter tips,
            TeamRounds rounds,
            HomePage home,
            Threads threads,
            Practices practices,
            Learners learners) {
        this.consent = consent;
        this.counter = counter;
        this.talking = talking;
        this.changes = changes;
        this.ending = ending;
        this.differently = differently;
        this.checking = checking;
        this.own = own;
        this.tips = tips;
        this.rounds = rounds;
        this.home = home;
        this.threads = threads;
        this.practices = practices;
        this.learners = learners;
    }

    @Override
    public Answer answer(Request request) {
        Visit visit = Visit.of(request);
        return switch (request) {
            case Request.Command command -> counter.answer(visit, WordsAsked.read(command.text(), command.channel()));
            case Request.Pressed pressed -> counter.answer(visit, Ask.pressed(pressed.action(), pressed.value()));
            case Request.Submitted form -> submitted(visit, form);
            case Request.Shortcut chosen -> chosen(visit, chosen);
            case Request.Message message -> written(visit, message);
            case Request.Edited _ -> inPractice(visit, changes::edited);
            case Request.Deleted _ -> inPractice(visit, changes::deleted);
            case Request.HomeOpened opened -> home.opened(opened.from());
            case Request.MessagesOpened _ -> home.welcome(visit);
            case Request.Stopped _ -> ending.stopped(visit);
            case Request.TeamDue due -> rounds.due(due);
            case Request.Undelivered undelivered -> rounds.undelivered(undelivered);
            case Request.Removed removed -> removed(removed.from());
        };
    }

    private Answer submitted(Visit visit, Request.Submitted form) {
        if (tips.has(form)) return tips.submitted(visit, form);
        if (form.form().equals(DifferentlyForm.FORM)) return differently.say(visit, form);
        Optional<Ask> again = own.findAgain(form);
        if (again.isPresent()) return agreed(visit, again.get(), () -> own.answer(visit, form));
        if (form.form().equals(DraftForm.FORM)) return agreed(visit, () -> checking.check(visit, form));
        if (form.form().equals(CheckingDraft.REWORD))
            return checking.reword(visit, form, consent.given(visit.learner()));
        if (form.form().equals(ReviewForm.FORM)) return agreed(visit, () -> checking.keep(visit, form));
        return counter.answer(visit, chosen(form));
    }

    private Answer chosen(Visit visit, Request.Shortcut chosen) {
        if (!chosen.action().equals(CheckingDraft.SHORTCUT)) return Answer.nothing();
        return agreed(visit, () -> checking.check(visit, chosen));
    }

    private Answer agreed(Visit visit, Supplier<Answer> answer) {
        return agreed(visit, Ask.of(Asked.CHECK), answer);
    }

    /** @param next what it goes on with once the notice is accepted */
    private Answer agreed(Visit visit, Ask next, Supplier<Answer> answer) {
        if (consent.given(visit.learner())) return answer.get();
        return Answer.of(visit.say(consent.notice(visit.learner(), next)));
    }

    private static Ask chosen(Request.Submitted form) {
        String scenario = form.values().getOrDefault(ScenarioCards.FIELD, "");
        boolean ours = form.form().equals(ScenarioCards.FORM) && !scenario.isEmpty();
        return ours ? Ask.of(Asked.PRACTISE, scenario) : Ask.of(Asked.CHOOSE);
    }

    private Answer written(Visit visit, Request.Message message) {
        Optional<Session> session = findSession(visit);
        if (session.isPresent() && consent.given(visit.learner())) return talking.answer(session.get(), message);
        if (message.text().isBlank()) return wordless(visit, message);
        return counter.answer(
                visit,
                session.map(open -> Ask.of(Asked.CONTINUE, open.id().value()))
                        .orElseGet(() -> WordsAsked.read(message.text(), Optional.empty())));
    }

    private static Answer wordless(Visit visit, Request.Message message) {
        return message.withFile() ? Answer.of(visit.say(SmallCards.onlyWords())) : Answer.nothing();
    }

    private Answer inPractice(Visit visit, Function<Session, Answer> answer) {
        return findSession(visit)
                .filter(session -> Talks.played(session) > 0)
                .map(answer)
                .orElseGet(Answer::nothing);
    }

    private Optional<Session> findSession(Visit visit) {
        LearnerId learner = visit.learner();
        return visit.place()
                .flatMap(place -> threads.findName(learner, place))
                .flatMap(name -> practices.find(learner, new SessionId(learner.workspace(), name)));
    }

    private Answer removed(LearnerId from) {
        learners.forgetWorkspace(from.workspace());
        return Answer.nothing();
    }

    @Override
    public List<Delivery> apology(Request request) {
        return switch (request) {
            case Request.Message _,
                    Request.Command _,
                    Request.Pressed _,
                    Request.Submitted _,
                    Request.Shortcut _,
                    Request.Stopped _ -> List.of(Visit.of(request).say(SmallCards.apology()));
            case Request.Edited _, Request.Deleted _, Request.HomeOpened _ -> List.of();
            case Request.MessagesOpened _, Request.Removed _ -> List.of();
            case Request.TeamDue _, Request.Undelivered _ -> List.of();
        };
    }
}
