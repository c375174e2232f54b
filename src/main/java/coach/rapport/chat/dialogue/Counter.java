package coach.rapport.chat.dialogue;

import coach.rapport.chat.keeping.OwnCounter;
import coach.rapport.chat.leading.TipsCounter;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.chat.visit.Visit;
import coach.rapport.learners.Learners;

/** Answers what is asked by command, word, button or form: the same, whichever way. */
class Counter {
    private final Consent consent;
    private final FindingTheWay way;
    private final StartingPractice starting;
    private final EndingPractice ending;
    private final SecondTry secondTry;
    private final LookingBack lookingBack;
    private final AskingWhy why;
    private final SeeingItDifferently differently;
    private final Results results;
    private final CheckingDraft checking;
    private final OwnCounter own;
    private final TipsCounter leading;
    private final HomePage home;
    private final Learners learners;

    Counter(
            Consent consent,
            FindingTheWay way,
            StartingPractice starting,
            EndingPractice ending,
            SecondTry secondTry,
            LookingBack lookingBack,
            AskingWhy why,
            SeeingItDifferently differently,
            Results results,
            CheckingDraft checking,
            OwnCounter own,
            TipsCounter leading,
            HomePage home,
            Learners learners) {
        this.consent = consent;
        this.way = way;
        this.starting = starting;
        this.ending = ending;
        this.secondTry = secondTry;
        this.lookingBack = lookingBack;
        this.why = why;
        this.differently = differently;
        this.results = results;
        this.checking = checking;
        this.own = own;
        this.leading = leading;
        this.home = home;
        this.learners = learners;
    }

    Answer answer(Visit visit, Ask ask) {
        if (Consent.neededFor(ask) && !consent.given(visit.learner())) {
            return own.findRefusal(visit, ask)
                    .orElseGet(() -> Answer.of(visit.say(consent.notice(visit.learner(), ask))));
        }
        return answerAgreed(visit, ask);
    }

    private Answer answerAgreed(Visit visit, Ask ask) {
        return switch (ask.kind()) {
            case Asked kind -> answer(visit, kind, ask);
            case OwnAsked kind -> own.answer(visit, kind, ask.value());
            case TeamAsked kind -> leading.answer(visit, kind, ask.value());
        };
    }

    private Answer answer(Visit visit, Asked kind, Ask ask) {
        return switch (kind) {
            case MENU -> way.menu(visit);
            case HELP -> way.help(visit);
            case PRACTICE_HELP -> way.practiceHelp(visit);
            case UNKNOWN -> way.unknown(visit);
            case CONTINUE -> way.goOn(visit, ask.value());
            case CHOOSE -> starting.choose(visit);
            case PRACTISE -> starting.practise(visit, ask.value());
            case BEGIN -> starting.begin(visit, ask.value());
            case END -> ending.any(visit);
            case END_ONE -> ending.one(visit, ask.value());
            case LEFT -> ending.left(visit, ask.value());
            case SILENT -> ending.silent(visit, ask.value());
            case RETRY -> secondTry.begin(visit, ask.value());
            case FEEDBACK -> lookingBack.last(visit);
            case FEEDBACK_ON -> lookingBack.one(visit, ask.value());
            case NEXT_STEP -> results.nextStep(visit, ask.value());
            case WHY -> why.answer(visit, ask.value());
            case DIFFERENTLY -> differently.begin(visit, ask.value());
            case AGREE_TO_EXAMPLES -> differently.agree(visit, ask.value());
            case NO_EXAMPLES -> differently.decline(visit);
            case EXAMPLES -> differently.shared(visit);
            case WITHDRAW_EXAMPLES -> differently.withdraw(visit);
            case CHECK -> checking.begin(visit);
            case FORGET_ME -> Answer.of(visit.say(ForgetCards.ask()));
            case FORGET_ME_CONFIRMED -> forget(visit);
            case ACCEPT -> accept(visit, ask.value());
        };
    }

    private Answer forget(Visit visit) {
        learners.forget(visit.learner());
        return Answer.of(visit.say(ForgetCards.done()), home.ofNewcomer(visit.learner()))
                .after(visit.change(ForgetCards.confirmed()));
    }

    private Answer accept(Visit visit, String next) {
        consent.give(visit.learner());
        Ask asked = Ask.parse(next);
        // A notice inside a notice would go round in circles.
        Answer answer = answer(visit, asked.kind() == Asked.ACCEPT ? Ask.of(Asked.MENU) : asked);
        return answer.after(visit.change(consent.accepted()));
    }
}
