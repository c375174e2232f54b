package coach.rapport.chat.dialogue;

import coach.rapport.chat.mail.Desk;
import coach.rapport.chat.mail.Hints;
import coach.rapport.chat.mail.Threads;
import coach.rapport.coaching.Coach;
import coach.rapport.curriculum.Curriculum;
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
        Threads threads,
        Hints hints,
        IdleTime idle,
        CareContacts care,
        Clock clock) {
    Desk reception() {
        Customers customers = new Customers(curriculum);
        MenuCards menu = new MenuCards(customers);
        Consent consent = new Consent(learners, model);
        Results results = new Results(customers, coach, feedbackCards(), care);
        EndingPractice ending = new EndingPractice(practices, customers, results, threads, idle, clock);
        return new Reception(
                consent,
                counter(customers, menu, consent, results, ending),
                new Talking(practices, customers, results, coach, care, model, hints),
                new Changes(customers),
                ending,
                new HomePage(consent, practices, curriculum, new HomeCards(customers, menu), menu),
                threads,
                practices,
                learners);
    }

    private Counter counter(
            Customers customers, MenuCards menu, Consent consent, Results results, EndingPractice ending) {
        return new Counter(
                consent,
                new FindingTheWay(practices, customers, menu, idle),
                new StartingPractice(curriculum, practices),
                ending,
                new SecondTry(practices, customers),
                new LookingBack(practices, customers, results),
                learners);
    }

    private FeedbackCards feedbackCards() {
        return new FeedbackCards(new ResultCard(coach), new MomentsCard(curriculum));
    }
}
