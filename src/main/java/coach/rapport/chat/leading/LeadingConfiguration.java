package coach.rapport.chat.leading;

import coach.rapport.chat.Inbox;
import coach.rapport.chat.Surroundings;
import coach.rapport.chat.mail.Outbox;
import coach.rapport.chat.visit.Whereabouts;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.learners.Learners;
import coach.rapport.progress.TeamPictures;
import coach.rapport.tips.LeadDesk;
import coach.rapport.tips.Publishing;
import coach.rapport.tips.TipUses;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LeadingConfiguration {
    /** Every few seconds of real time, so that a clock that was moved is noticed soon. */
    private static final FixedDelay OFTEN = FixedDelay.ofSeconds(3);

    @Bean
    TipsCounter tipsCounter(
            LeadDesk desk,
            TeamPictures pictures,
            Curriculum curriculum,
            Outbox outbox,
            Surroundings surroundings,
            Whereabouts whereabouts) {
        return TipsCounter.of(desk, pictures, curriculum, outbox, surroundings, whereabouts);
    }

    @Bean
    TeamRounds teamRounds(
            Publishing publishing,
            TeamPictures pictures,
            TipUses uses,
            Learners learners,
            Outbox outbox,
            Surroundings surroundings,
            Clock clock) {
        return TeamRounds.of(publishing, pictures, uses, learners, outbox, surroundings, clock);
    }

    @Bean
    Task<Void> teamJob(Publishing publishing, Inbox inbox, Clock clock) {
        TeamWatch watch = new TeamWatch(publishing, inbox, clock);
        return Tasks.recurring("teams", OFTEN).execute((_, _) -> watch.look());
    }
}
