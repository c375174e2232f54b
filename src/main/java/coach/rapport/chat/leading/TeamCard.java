package coach.rapport.chat.leading;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.tips.PauseReason;
import coach.rapport.tips.Supply;
import coach.rapport.tips.Team;
import coach.rapport.tips.TeamView;
import coach.rapport.tips.Upcoming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How things stand with a team's tips, and what its leads can do. */
final class TeamCard {
    private TeamCard() {}

    static Card of(TeamView view) {
        return of(view, "");
    }

    /** @param done what was just done, in a sentence; empty for nothing */
    static Card of(TeamView view, String done) {
        Team team = view.team();
        CardBuilder card = CardBuilder.card(done.isEmpty() ? "Tips for #" + team.name() : done)
                .heading("Tips for #" + team.name())
                .paragraph(done);
        team.paused()
                .ifPresentOrElse(
                        why -> addPause(card, team, why),
                        () -> card.paragraph("One tip a week, " + When.weekly(team.slot()) + ". " + supply(team)));
        addComing(card, view);
        return card.buttons(first(view)).buttons(second(view)).done();
    }

    private static String supply(Team team) {
        return switch (team.supply()) {
            case LIBRARY -> "When the queue is empty, the library goes on.";
            case QUEUE_ONLY -> "Only what you put into the queue is posted.";
        };
    }

    private static void addPause(CardBuilder card, Team team, PauseReason why) {
        card.paragraph(Words.strong("The tips are paused. ").and(Pauses.why(why, team.name())));
    }

    private static void addComing(CardBuilder card, TeamView view) {
        Team team = view.team();
        if (view.thisWeekOut()) card.paragraph("This week's tip is out.");
        List<Words> lines = new ArrayList<>();
        for (Upcoming week : view.upcoming()) lines.add(line(week, team));
        if (lines.isEmpty()) return;
        card.paragraph(team.paused().isPresent() ? "If they went on now:" : "Coming:")
                .bullets(lines);
    }

    private static Words line(Upcoming week, Team team) {
        Words day = Words.strong(When.day(week.at(), team.slot().zone()));
        if (week.skipped()) return day.and(": skipped");
        return day.and(": ")
                .and(week.tip()
                        .map(tip -> tip.title())
                        .orElse(team.supply() == Supply.QUEUE_ONLY ? "nothing, the queue is empty" : "nothing"));
    }

    private static List<Button> first(TeamView view) {
        String channel = view.team().id().channel();
        List<Button> buttons = new ArrayList<>();
        buttons.add(Ask.of(TeamAsked.PREVIEW, channel).button("Preview"));
        buttons.add(
                Ask.of(TeamAsked.QUEUE, channel).button("Queue (" + view.queue().size() + ")"));
        next(view).ifPresent(buttons::add);
        if (!view.thisWeekOut() && view.team().paused().isEmpty()) buttons.add(postNow(view));
        buttons.add(
                view.team().paused().isPresent()
                        ? Ask.of(TeamAsked.RESUME, channel).primaryButton("Go on")
                        : Ask.of(TeamAsked.PAUSE, channel).button("Pause"));
        return buttons;
    }

    private static Button postNow(TeamView view) {
        Team team = view.team();
        Ask ask = Ask.of(TeamAsked.POST_NOW, team.id().channel());
        String which = view.upcoming().stream()
                .flatMap(week -> week.tip().stream())
                .findFirst()
                .map(tip -> "“" + tip.title() + "”")
                .orElse("the next tip");
        String confirm =
                "Post %s in #%s now, as the one tip of this week, Monday to Sunday?".formatted(which, team.name());
        return new Button(ask.kind().action(), ask.value(), "Post now", Button.Style.NORMAL, confirm);
    }

    /** Returns the button that leaves the next tip out, or takes it back in. */
    private static Optional<Button> next(TeamView view) {
        String channel = view.team().id().channel();
        return view.upcoming().stream()
                .findFirst()
                .map(week -> week.skipped()
                        ? Ask.of(TeamAsked.TAKE_UP, channel + " " + week.week()).button("Take up the next")
                        : Ask.of(TeamAsked.SKIP, channel + " " + week.week()).button("Skip the next"));
    }

    private static List<Button> second(TeamView view) {
        Team team = view.team();
        String channel = team.id().channel();
        List<Button> buttons = new ArrayList<>();
        buttons.add(Ask.of(TeamAsked.SET_UP, channel).button("Day, time, source"));
        buttons.add(
                Ask.of(TeamAsked.LEADS, channel).button("Leads (" + team.leads().size() + ")"));
        buttons.add(Ask.of(TeamAsked.PICTURE, channel).button("Team picture"));
        if (team.paused().filter(why -> why == PauseReason.GUESTS).isPresent()) {
            buttons.add(Ask.of(TeamAsked.WITH_GUESTS, channel).button("Post with guests here"));
        }
        return buttons;
    }

    /** Offers to begin, where nobody has set anything up. */
    static Card leftBehind(String channel, String name) {
        String text = "Nobody leads the weekly tips in #" + name + " any more, so they are paused.";
        return CardBuilder.card(text)
                .paragraph(
                        text + " If you set them up, you lead them, and they begin anew: what others had put into the"
                                + " queue is gone then. An administrator of the workspace can go on with what is there.")
                .buttons(Ask.of(TeamAsked.SET_UP, channel).primaryButton("Set up anew"))
                .done();
    }

    static Card notSetUp(String channel, String name) {
        return CardBuilder.card("There are no weekly tips in #" + name + " yet.")
                .heading("Weekly tips for #" + name)
                .paragraph(
                        "Once a week Rapport can post one tip here: one idea, one thing to do that day, and a practice"
                                + " that starts from a button. You choose the day, the time and the tips, or write your own.")
                .paragraph("Nothing is posted before you have set it up. You do not see who presses"
                        + " anything or practises, and nobody else does.")
                .buttons(Ask.of(TeamAsked.SET_UP, channel).primaryButton("Set up weekly tips"))
                .note("Whoever sets it up leads it, and can add others.")
                .done();
    }
}
