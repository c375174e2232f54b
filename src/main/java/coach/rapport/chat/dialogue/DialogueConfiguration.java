package coach.rapport.chat.dialogue;

import coach.rapport.chat.Inbox;
import coach.rapport.chat.Surroundings;
import coach.rapport.chat.keeping.KeptFor;
import coach.rapport.chat.keeping.MorningWatch;
import coach.rapport.chat.keeping.OwnHouse;
import coach.rapport.chat.leading.TeamRounds;
import coach.rapport.chat.leading.TipsCounter;
import coach.rapport.chat.mail.Desk;
import coach.rapport.chat.mail.Hints;
import coach.rapport.chat.mail.Outbox;
import coach.rapport.chat.mail.Threads;
import coach.rapport.chat.visit.Whereabouts;
import coach.rapport.coaching.Coach;
import coach.rapport.coaching.DraftCheck;
import coach.rapport.coaching.DraftWriter;
import coach.rapport.coaching.FeedbackWriter;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.examples.Examples;
import coach.rapport.language.LanguageModel;
import coach.rapport.learners.Export;
import coach.rapport.learners.Learners;
import coach.rapport.learners.Retention;
import coach.rapport.notebook.Notebook;
import coach.rapport.plans.Plans;
import coach.rapport.practice.Practices;
import coach.rapport.progress.Progress;
import coach.rapport.tips.TipUses;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IdleTime.class, CareContacts.class})
class DialogueConfiguration {
    /** Every few seconds of real time, so that a clock that was moved is noticed soon. */
    private static final FixedDelay OFTEN = FixedDelay.ofSeconds(3);

    @Bean
    Desk reception(
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
        return new House(
                        learners,
                        model,
                        practices,
                        curriculum,
                        coach,
                        writer,
                        drafts,
                        draftWriter,
                        examples,
                        threads,
                        hints,
                        outbox,
                        idle,
                        care,
                        own,
                        leading,
                        rounds,
                        inbox,
                        clock)
                .reception();
    }

    @Bean
    Whereabouts whereabouts(Surroundings surroundings, Clock clock) {
        return new Whereabouts(surroundings, clock);
    }

    @Bean
    Task<Void> silenceJob(Practices practices, Threads threads, Inbox inbox, IdleTime idle, Clock clock) {
        SilenceWatch watch = new SilenceWatch(practices, threads, inbox, idle, clock);
        return Tasks.recurring("silence", OFTEN).execute((_, _) -> watch.look());
    }

    @Bean
    OwnHouse ownHouse(
            Learners learners,
            Practices practices,
            Curriculum curriculum,
            Notebook notebook,
            Plans plans,
            TipUses uses,
            Progress progress,
            Examples examples,
            LanguageModel model,
            Export export,
            Retention retention,
            Whereabouts whereabouts,
            Clock clock) {
        return new OwnHouse(
                learners,
                practices,
                curriculum,
                notebook,
                plans,
                uses,
                progress,
                curriculum::findTip,
                examples,
                model,
                export,
                new KeptFor(retention.transcripts(), retention.scores()),
                whereabouts,
                clock);
    }

    @Bean
    Task<Void> morningJob(
            OwnHouse own, Learners learners, LanguageModel model, Outbox outbox, TransactionOperations transactions) {
        MorningWatch watch = own.mornings(new Consent(learners, model, own.kept()), outbox, transactions);
        return Tasks.recurring("morning", OFTEN).execute((_, _) -> watch.look());
    }
}
