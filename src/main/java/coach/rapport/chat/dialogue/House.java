package coach.rapport.chat.dialogue;

import coach.rapport.chat.Inbox;
import coach.rapport.chat.keeping.OwnCounter;
import coach.rapport.chat.keeping.OwnHouse;
import coach.rapport.chat.leading.TeamRounds;
import coach.rapport.chat.leading.TipsCounter;
import coach.rapport.chat.mail.Desk;
import coach.rapport.chat.mail.Hints;
import coach.rapport.chat.mail.Outbox;
import coach.rapport.chat.mail.Threads;
import coach.rapport.coaching.Coach;
import coach.rapport.coaching.DraftCheck;
import coach.rapport.coaching.DraftWriter;
import coach.rapport.coaching.FeedbackWriter;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.examples.Examples;
import coach.rapport.language.LanguageModel;
import coach.rapport.learners.Learners;
import coach.rapport.practice.Practices;
import java.time.Clock;

/** Puts together who answers what. */
record House(
        Learners learners,
        LanguageModel model,
        Practices practices,
        Curriculum curriculum,
        Coach coach,
        FeedbackWriter writer,
        DraftCheck drafts,
        DraftWriter draftWriter,
        Examples examples,
        Threads threads,
        Hints hints,
        Outbox outbox,
        IdleTime idle,
        CareContacts care,
        OwnHouse own,
        TipsCounter leading,
        TeamRounds rounds,
        Inbox inbox,
        Clock clock) {
    Desk reception() {
        Customers customers = new Customers(curriculum);
        MenuCards menu = new MenuCards(customers);
        Openings openings = new Openings(practices, curriculum, customers);
        Consent consent = new Consent(learners, model, own.kept());
        Results results = new Results(
                practices,
                customers,
                openings,
                coach,
                feedbackCards(),
                care,
                model,
                writer,
                consent,
                threads,
                hints,
                own.afterPractice(),
                own.progress());
        SeeingItDifferently differently = new SeeingItDifferently(practices, customers, curriculum, examples);
        CheckingDraft checking = new CheckingDraft(drafts, draftWriter, curriculum);
        EndingPractice ending = new EndingPractice(practices, customers, results, threads, inbox, idle, clock);
        StartingPractice starting = new StartingPractice(curriculum, practices, openings);
        HomePage home = new HomePage(
                consent, practices, curriculum, own.standing(), new HomeCards(customers, menu, consent), menu);
        OwnCounter keeping = own.counter(consent, starting::practise, ending);
        return new Reception(
                consent,
                counter(
                        customers,
                        openings,
                        menu,
                        consent,
                        results,
                        starting,
                        ending,
                        differently,
                        checking,
                        keeping,
                        home),
                new Talking(practices, customers, openings, results, coach, care, model, hints, outbox),
                new Changes(customers),
                ending,
                differently,
                checking,
                keeping,
                leading,
                rounds,
                home,
                threads,
                practices,
                learners);
    }

    private Counter counter(
            Customers customers,
            Openings openings,
            MenuCards menu,
            Consent consent,
            Results results,
            StartingPractice starting,
            EndingPractice ending,
            SeeingItDifferently differently,
            CheckingDraft checking,
            OwnCounter keeping,
            HomePage home) {
        return new Counter(
                consent,
                new FindingTheWay(practices, customers, menu, idle),
                starting,
                ending,
                new SecondTry(practices, customers, openings),
                new LookingBack(practices, customers, results),
                new AskingWhy(practices, customers, coach, new WhyCard(curriculum)),
                differently,
                results,
                checking,
                keeping,
                leading,
                home,
                learners);
    }

    private FeedbackCards feedbackCards() {
        return new FeedbackCards(
                new ResultCard(coach), new MomentsCard(curriculum), new NextStepCard(new WordedCard(curriculum)));
    }
}
