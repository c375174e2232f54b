package coach.rapport.tips;

import coach.rapport.tips.LeadOutcome.Done;
import coach.rapport.tips.LeadOutcome.Refused;
import coach.rapport.tips.TeamRows.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionOperations;

/** Asks first whether somebody may, in one place for whatever they want. */
final class StoredLeadDesk implements LeadDesk {
    private final Teams teams;
    private final Passed passed;
    private final SettingUp settingUp;
    private final QueueChanges queue;
    private final WeekChanges weeks;
    private final LeadChanges leads;
    private final TeamViews views;
    private final TransactionOperations transactions;
    private final Clock clock;

    StoredLeadDesk(Tables tables, Library library, TransactionOperations transactions, Clock clock) {
        Posts posts = new Posts(tables.queue(), tables.weeks(), library);
        this.teams = tables.teams();
        this.passed = new Passed(teams, tables.weeks());
        this.settingUp = new SettingUp(tables);
        this.queue = new QueueChanges(tables.queue(), library);
        this.weeks = new WeekChanges(tables.weeks(), posts);
        this.leads = new LeadChanges(teams);
        this.views = new TeamViews(tables.queue(), tables.weeks(), posts);
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public LeadOutcome act(TeamId team, Actor actor, LeadAction action, Consumer<Publication> publish) {
        Optional<Refusal> refusal = Rights.refusal(team, actor);
        if (refusal.isPresent()) return new Refused(refusal.get(), Set.of());
        return Objects.requireNonNull(transactions.execute(_ -> allowed(team, actor, action, publish)));
    }

    private LeadOutcome allowed(TeamId id, Actor actor, LeadAction action, Consumer<Publication> publish) {
        Instant now = Times.now(clock);
        if (action instanceof LeadAction.SetUp setUp && settingUp.begin(id, actor, setUp, now)) return done(id, now);
        Optional<Row> row = teams.lock(id);
        if (row.isEmpty()) return new Refused(Refusal.NO_SUCH_TEAM, Set.of());
        Team team = row.get().team();
        if (!Rights.mayChange(team, actor)) return new Refused(Refusal.NOT_A_LEAD, team.leads());
        // Weeks that went by are told of as they were, before anything changes.
        if (team.paused().isEmpty() && !(action instanceof LeadAction.Look))
            passed.tell(team, passed.due(row.get(), now).passed(), publish);
        return perform(team, actor, action, now, publish)
                .<LeadOutcome>map(why -> new Refused(why, Set.of()))
                .orElseGet(() -> done(id, now));
    }

    private LeadOutcome done(TeamId team, Instant now) {
        return new Done(views.view(teams.get(team), now));
    }

    private Optional<Refusal> perform(
            Team team, Actor actor, LeadAction action, Instant now, Consumer<Publication> publish) {
        return switch (action) {
            case LeadAction.SetUp setUp -> settingUp.change(team, setUp, now);
            case LeadAction.Look _ -> Optional.empty();
            case LeadAction.AddFromLibrary add -> queue.add(team, actor.person(), add);
            case LeadAction.AddOwnWords add -> queue.add(team, actor.person(), add);
            case LeadAction.Remove remove -> queue.remove(team, remove.item());
            case LeadAction.Move move -> queue.move(team, move);
            case LeadAction.Skip skip -> weeks.skip(team, skip.week(), now);
            case LeadAction.Unskip unskip -> weeks.unskip(team, unskip.week(), now);
            case LeadAction.Pause _ -> settingUp.pause(team);
            case LeadAction.Resume _ -> settingUp.resume(team, actor, now);
            case LeadAction.PostNow post -> weeks.postNow(team, post, now, publish);
            case LeadAction.AddLead add -> leads.add(team, add.lead());
            case LeadAction.RemoveLead remove -> leads.remove(team, remove.lead(), publish);
            case LeadAction.AcceptGuests _ -> settingUp.acceptGuests(team, now);
        };
    }
}
