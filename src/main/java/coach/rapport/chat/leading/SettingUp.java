package coach.rapport.chat.leading;

import coach.rapport.chat.Card;
import coach.rapport.chat.Form;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Answers;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.chat.visit.Visit;
import coach.rapport.chat.visit.Whereabouts;
import coach.rapport.progress.TeamPictures;
import coach.rapport.tips.LeadAction;
import coach.rapport.tips.Refusal;
import coach.rapport.tips.Supply;
import coach.rapport.tips.Team;
import coach.rapport.tips.TeamView;
import coach.rapport.tips.Upcoming;
import coach.rapport.tips.WeeklySlot;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Setting a team's tips up, and how things stand with them. */
class SettingUp {
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Leading leading;
    private final TeamPictures pictures;
    private final Whereabouts whereabouts;

    SettingUp(Leading leading, TeamPictures pictures, Whereabouts whereabouts) {
        this.leading = leading;
        this.pictures = pictures;
        this.whereabouts = whereabouts;
    }

    Answer look(Visit visit, InChannel where) {
        return Answers.instead(
                visit,
                switch (leading.act(visit, where, _ -> new LeadAction.Look())) {
                    case Leading.Result.Done done -> TeamCard.of(done.view());
                    case Leading.Result.Refused refused -> offered(where, refused);
                    case Leading.Result.Closed closed -> closed.why();
                });
    }

    /** Offers to begin where somebody may, and says why not where they may not. */
    private static Card offered(InChannel where, Leading.Result.Refused refused) {
        String name = refused.entry().channel().name();
        if (isOrphaned(refused)) return TeamCard.leftBehind(where.channel(), name);
        return mayBegin(refused) ? TeamCard.notSetUp(where.channel(), name) : refused.why();
    }

    private static boolean mayBegin(Leading.Result.Refused refused) {
        return refused.outcome().why() == Refusal.NO_SUCH_TEAM || isOrphaned(refused);
    }

    /** Whoever is in the channel may set up anew what nobody leads any more. */
    private static boolean isOrphaned(Leading.Result.Refused refused) {
        return refused.outcome().why() == Refusal.NOT_A_LEAD
                && refused.outcome().leads().isEmpty();
    }

    Answer choose(Visit visit, InChannel where) {
        return switch (leading.act(visit, where, _ -> new LeadAction.Look())) {
            case Leading.Result.Done done -> {
                Team team = done.view().team();
                yield form(visit, SetUpForm.of(where.context(visit), team.name(), team.slot(), team.supply()));
            }
            case Leading.Result.Refused refused
            when mayBegin(refused) ->
                form(
                        visit,
                        SetUpForm.of(
                                where.context(visit), refused.entry().channel().name(), usual(visit), Supply.LIBRARY));
            case Leading.Result.Refused refused -> Answers.instead(visit, refused.why());
            case Leading.Result.Closed closed -> Answers.instead(visit, closed.why());
        };
    }

    private static Answer form(Visit visit, Form form) {
        return Answers.open(visit, form, FormDidNotOpen.card());
    }

    private WeeklySlot usual(Visit visit) {
        ZoneId zone =
                WeeklySlot.findZone(whereabouts.zone(visit.learner()).getId()).orElse(ZoneId.of("UTC"));
        return new WeeklySlot(DayOfWeek.TUESDAY, NINE, zone);
    }

    Answer save(Visit visit, InChannel where, Map<String, String> values) {
        Optional<SetUpForm.Chosen> chosen = SetUpForm.read(values);
        if (chosen.isEmpty()) return Answer.of(visit.say(notUnderstood(where)));
        return switch (leading.act(visit, where, _ -> new LeadAction.Look())) {
            case Leading.Result.Done done -> save(visit, done.entry(), chosen.get());
            case Leading.Result.Refused refused -> {
                Answer saved = save(visit, refused.entry(), chosen.get());
                // Whoever leads from now on sees nothing of the time before.
                if (mayBegin(refused)) pictures.deleteAll(visit.learner().workspace(), where.channel());
                yield saved;
            }
            case Leading.Result.Closed closed -> Answers.instead(visit, closed.why());
        };
    }

    private Answer save(Visit visit, Door.Entry.Open entry, SetUpForm.Chosen chosen) {
        LeadAction setUp = new LeadAction.SetUp(entry.channel().name(), chosen.slot(), chosen.supply());
        return leading.show(visit, leading.act(visit, entry, setUp), view -> TeamCard.of(view, "Saved."));
    }

    private static Card notUnderstood(InChannel where) {
        return CardBuilder.card("Nothing was changed.")
                .paragraph("Something in the form was left open, and nothing was changed.")
                .buttons(Ask.of(TeamAsked.SET_UP, where.channel()).button("Choose again"))
                .done();
    }

    Answer preview(Visit visit, InChannel where) {
        return leading.show(visit, where, _ -> new LeadAction.Look(), view -> preview(view));
    }

    private static Card preview(TeamView view) {
        return view.upcoming().stream()
                .filter(week -> week.tip().isPresent())
                .findFirst()
                .map(week -> preview(view.team(), week))
                .orElseGet(() -> TeamCard.of(view, "There is nothing to preview."));
    }

    private static Card preview(Team team, Upcoming week) {
        return TipCard.builder(team.id(), week.week(), week.tip().orElseThrow())
                .line()
                .note("Above the line: exactly what will stand in #" + team.name() + " on "
                        + When.moment(week.at(), team.slot().zone()) + ". Now only you see it.")
                .buttons(
                        Ask.of(TeamAsked.TIPS, team.id().channel()).button("Back"),
                        Ask.of(TeamAsked.QUEUE, team.id().channel()).button("Queue"))
                .done();
    }

    Answer postNow(Visit visit, InChannel where) {
        return leading.show(
                visit,
                where,
                entry -> new LeadAction.PostNow(visit.request(), Looks.of(entry.channel())),
                view -> TeamCard.of(
                        view, "This week's tip is on its way to #" + view.team().name() + "."));
    }
}
