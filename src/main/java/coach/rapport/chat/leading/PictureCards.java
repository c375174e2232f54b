package coach.rapport.chat.leading;

import coach.rapport.chat.Card;
import coach.rapport.chat.Words;
import coach.rapport.chat.keeping.PostedTip;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Technique;
import coach.rapport.curriculum.Tip;
import coach.rapport.progress.Estimate;
import coach.rapport.progress.TeamPicture;
import coach.rapport.tips.IsoWeek;
import coach.rapport.tips.Team;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A team's pictures in words: the last week, and the levels of the weeks before. */
class PictureCards {
    private static final int WEEKS_BEFORE = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final Curriculum curriculum;

    PictureCards(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    static Card onlyLeads(Team team) {
        return CardBuilder.card("Only leads see the picture of #" + team.name())
                .paragraph("Only those who lead the tips in #" + team.name()
                        + " see its picture, since they are not counted in it. Under Leads you can add yourself.")
                .buttons(Ask.of(TeamAsked.LEADS, team.id().channel()).button("Leads"))
                .done();
    }

    /** @param pictures the latest week first */
    Card of(Team team, List<TeamPicture> pictures) {
        CardBuilder card = CardBuilder.card("The picture of #" + team.name()).heading("The picture of #" + team.name());
        if (pictures.isEmpty()) {
            card.paragraph("There is none yet. The picture of a week is made once, when the next week's tip is due.");
        } else {
            addLatest(card, pictures.getFirst());
            addBefore(card, pictures.subList(1, pictures.size()));
        }
        return card.note(
                        "A picture is about at least five people besides the leads who agreed to be counted. Its numbers are"
                                + " blurred once, on purpose, so that nobody can be told from them; in nine weeks of ten the true number"
                                + " lies in the range. It never says who, and there is nothing behind it to open.")
                .buttons(Ask.of(TeamAsked.TIPS, team.id().channel()).button("Back"))
                .done();
    }

    private void addLatest(CardBuilder card, TeamPicture picture) {
        card.paragraph(Words.strong("Week of " + monday(picture.week())));
        switch (picture) {
            case TeamPicture.Nothing _ ->
                card.paragraph(
                        "Nothing can be shown: too few people besides the leads had agreed to be counted and were in"
                                + " the channel, or that was so in the last four weeks. It takes five to eight, which differs from"
                                + " channel to channel and is not said.");
            case TeamPicture.Shown shown -> card.bullets(lines(shown));
        }
    }

    private List<Words> lines(TeamPicture.Shown shown) {
        List<Words> lines = new ArrayList<>();
        lines.add(line("Practices", "about " + whole(shown.practices())));
        lines.add(line("Rapport, from 1 to 5", level(shown.level())));
        lines.add(line("Most often shown", name(shown.techniques().strongest().id())));
        lines.add(line("Most often missed", name(shown.techniques().weakest().id())));
        shown.tip()
                .ifPresent(tip -> lines.add(line("Tried “" + title(tip.tip()) + "”", whole(tip.people()) + " people")));
        return lines;
    }

    private static Words line(String what, String value) {
        return Words.strong(what + ": ").and(value);
    }

    private static String whole(Estimate number) {
        return "%.0f (%.0f to %.0f)".formatted(number.value(), Math.max(0, number.low()), number.high());
    }

    private static String level(Estimate level) {
        return String.format(Locale.ENGLISH, "%.1f (%.1f to %.1f)", level.value(), level.low(), level.high());
    }

    private String name(String technique) {
        return Technique.find(technique)
                .map(found -> curriculum.guide(found).name())
                .orElse(technique);
    }

    private String title(String tip) {
        if (tip.equals(PostedTip.OWN)) return "your own tip";
        return curriculum.tips().stream()
                .filter(one -> one.id().equals(tip))
                .findFirst()
                .map(Tip::title)
                .orElse(tip);
    }

    private static void addBefore(CardBuilder card, List<TeamPicture> before) {
        if (before.isEmpty()) return;
        card.paragraph("Rapport in the weeks before:")
                .bullets(before.stream()
                        .limit(WEEKS_BEFORE)
                        .map(PictureCards::before)
                        .toList());
    }

    private static Words before(TeamPicture picture) {
        String level = switch (picture) {
            case TeamPicture.Nothing _ -> "nothing to show";
            case TeamPicture.Shown shown -> level(shown.level());
        };
        return Words.of("Week of " + monday(picture.week()) + ": " + level);
    }

    private static String monday(String week) {
        return DAY.format(IsoWeek.parse(week).on(DayOfWeek.MONDAY));
    }
}
