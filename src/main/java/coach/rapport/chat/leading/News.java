package coach.rapport.chat.leading;

import coach.rapport.chat.Card;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.tips.IsoWeek;
import coach.rapport.tips.Publication;
import coach.rapport.tips.Team;
import java.util.List;

/** What leads are told of their own accord: only that something they asked for did not happen, and what to do. */
final class News {
    private News() {}

    static Card missed(Publication.Missed missed) {
        Team team = missed.team();
        List<String> days = missed.weeks().stream()
                .map(week -> When.dayOf(week, team.slot()))
                .toList();
        String what = days.size() == 1
                ? "The tip for #%s that was due on %s was not posted".formatted(team.name(), days.getFirst())
                : "Tips for #%s were not posted on %s".formatted(team.name(), String.join(", ", days));
        return about(
                team,
                what + ": it was not possible before the day was over. The tip waits for the next time, so nothing is"
                        + " lost. Post now posts it in the week that is running.");
    }

    static Card nothingToPost(Publication.NothingToPost nothing) {
        Team team = nothing.team();
        return about(
                team,
                "There was no tip in #%s on %s: the queue is empty. Put one in and press Post now, or let the library go on."
                        .formatted(team.name(), day(nothing.week(), team)));
    }

    static Card paused(Publication.Paused paused) {
        return about(
                paused.team(),
                "The weekly tips for #%s are paused. ".formatted(paused.team().name())
                        + Pauses.why(paused.reason(), paused.team().name()));
    }

    /** For somebody who led, and left the channel. */
    static Card youLeft(Team team) {
        return Card.saying(
                "You are not in #%s any more, so you no longer lead its weekly tips.".formatted(team.name()));
    }

    /** @param who names of those who left */
    static Card othersLeft(Team team, List<String> who) {
        String names = String.join(", ", who);
        return about(
                team,
                "%s left #%s and no longer %s its weekly tips. They go on."
                        .formatted(names, team.name(), who.size() == 1 ? "leads" : "lead"));
    }

    private static String day(IsoWeek week, Team team) {
        return When.dayOf(week, team.slot());
    }

    private static Card about(Team team, String text) {
        return CardBuilder.card(text)
                .paragraph(text)
                .buttons(Ask.of(TeamAsked.TIPS, team.id().channel()).button("To the tips"))
                .done();
    }
}
