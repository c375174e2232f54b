package coach.rapport.chat.keeping;

import coach.rapport.chat.Card;
import coach.rapport.chat.Part;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.Excerpt;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.progress.DimensionProgress;
import coach.rapport.progress.Level;
import coach.rapport.progress.Overview;
import coach.rapport.progress.TechniqueProgress;
import coach.rapport.progress.Trend;
import coach.rapport.progress.Weeks;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What practice has brought a learner. */
class ProgressCard {
    private final Curriculum curriculum;

    ProgressCard(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    static Card none() {
        return CardBuilder.card("There is no progress to show yet.")
                .paragraph("There is no progress to show yet: it begins with your first practice.")
                .buttons(Ask.of(Asked.CHOOSE).primaryButton("Practise"))
                .done();
    }

    static Card sentDirectly() {
        return Card.saying("Your progress is in our direct conversation. Only you see it.");
    }

    /** @param inWords what the picture shows */
    Card of(Overview overview, byte[] picture, String inWords) {
        CardBuilder card = CardBuilder.card("Your progress")
                .heading("Your progress")
                .paragraph(practised(overview))
                .with(new Part.Picture(picture, "Your scores over time", inWords))
                .bullets(overview.dimensions().stream()
                        .map(ProgressCard::dimension)
                        .toList());
        addTechniques(card, "Yours by now:", overview.mastered());
        addTechniques(card, "Time for again:", overview.due());
        addNext(card, overview);
        return card.note(
                        "Scores go up and down by themselves; a change is named only where that alone would hardly look like"
                                + " one. Only you see this.")
                .done();
    }

    private static String practised(Overview overview) {
        String practices = counted(overview.practices(), "practice", "practices");
        String again = overview.secondTries() == 0
                ? ""
                : " and " + counted(overview.secondTries(), "second try", "second tries");
        return practices + again + "."
                + overview.weeks().map(ProgressCard::weeks).orElse("");
    }

    private static String weeks(Weeks weeks) {
        return weeks.of() == 1
                ? " The first week."
                : " You practised in %d of the last %d weeks.".formatted(weeks.practised(), weeks.of());
    }

    private static String counted(int number, String one, String several) {
        return number == 1 ? "One " + one : number + " " + several;
    }

    private static Words dimension(DimensionProgress dimension) {
        String name = dimension.dimension().name();
        Words called = Words.strong(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + ": ");
        return called.and(dimension
                .level()
                .map(level -> level(level) + " " + trend(dimension.trend()))
                .orElse("not seen yet."));
    }

    private static String level(Level level) {
        return "%s of 5, mostly between %s and %s."
                .formatted(points(level.value()), points(level.low()), points(level.high()));
    }

    private static String trend(Trend trend) {
        return switch (trend) {
            case Trend.TooFew few ->
                "Too early to tell a change: "
                        + counted(few.missing(), "practice", "practices").toLowerCase(Locale.ROOT) + " more.";
            case Trend.WithinTheUsualSpread _ -> "No change beyond the usual ups and downs.";
            case Trend.Higher up ->
                "The last %d are %s higher than the %d before.".formatted(up.last(), points(up.by()), up.before());
            case Trend.Lower down ->
                "The last %d are %s lower than the %d before.".formatted(down.last(), points(down.by()), down.before());
        };
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }

    private void addTechniques(CardBuilder card, String label, List<TechniqueProgress> techniques) {
        if (techniques.isEmpty()) return;
        card.labelled(
                label,
                techniques.stream()
                        .map(one -> curriculum.guide(one.technique()).name())
                        .collect(Collectors.joining("; ", "", ".")));
    }

    private void addNext(CardBuilder card, Overview overview) {
        overview.next()
                .flatMap(next -> curriculum.findScenario(next.scenario()))
                .ifPresent(scenario -> card.labelled("To practise next:", scenario.title() + ". " + scenario.pitch())
                        .buttons(Ask.of(Asked.PRACTISE, scenario.id()).primaryButton(start(scenario))));
    }

    private static String start(Scenario scenario) {
        return Excerpt.upTo("Start: " + scenario.title(), 75);
    }
}
