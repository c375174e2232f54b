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
import coach.rapport.curriculum.StoryFact;
import coach.rapport.curriculum.Technique;
import coach.rapport.progress.DimensionProgress;
import coach.rapport.progress.FoundOut;
import coach.rapport.progress.Level;
import coach.rapport.progress.Overview;
import coach.rapport.progress.Suggestion;
import coach.rapport.progress.TechniqueProgress;
import coach.rapport.progress.Trend;
import coach.rapport.progress.Weeks;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What practice has brought a learner. */
class ProgressCard {
    /** So many are shown: a page holds a hundred blocks, however long somebody practises. */
    private static final int CUSTOMERS = 5;

    private static final int FACTS = 3;
    private static final int NAMED = 2;
    private static final int TECHNIQUES = 8;
    private static final String UPS_AND_DOWNS =
            "Scores go up and down by themselves; a change is named only where that alone would hardly look like one. Only"
                    + " you see this.";

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
        CardBuilder card = standing(overview, picture, inWords);
        addNext(card, overview);
        return card.note(UPS_AND_DOWNS).done();
    }

    /** Returns the same for the home page, which says by itself what to practise next. */
    List<Part> parts(Overview overview, byte[] picture, String inWords) {
        return standing(overview, picture, inWords).note(UPS_AND_DOWNS).done().parts();
    }

    private CardBuilder standing(Overview overview, byte[] picture, String inWords) {
        CardBuilder card = CardBuilder.card("Your progress")
                .heading("Your progress")
                .paragraph(practised(overview))
                .with(new Part.Picture(picture, "Your scores over time", inWords))
                .bullets(overview.dimensions().stream()
                        .map(ProgressCard::dimension)
                        .toList());
        addTechniques(card, "Yours by now:", overview.mastered());
        addTechniques(card, "Time for again:", overview.due());
        addFound(card, overview.found());
        return card;
    }

    private void addFound(CardBuilder card, List<FoundOut> found) {
        List<Words> lines = found.stream().limit(CUSTOMERS).flatMap(this::told).toList();
        if (!lines.isEmpty()) card.labelled("What customers told you:", "").bullets(lines);
    }

    /** Empty where the customer is not there any more. */
    private Stream<Words> told(FoundOut found) {
        return curriculum.findScenario(found.scenario()).stream().map(scenario -> {
            String facts = found.facts().stream()
                    .flatMap(id ->
                            scenario.facts().stream().filter(fact -> fact.id().equals(id)))
                    .limit(FACTS)
                    .map(StoryFact::foundOut)
                    .collect(Collectors.joining(" "));
            return Words.strong(scenario.persona().called() + ": ").and(facts);
        });
    }

    /** Returns why a scenario is suggested, in a sentence. */
    String why(Suggestion next) {
        if (!next.due().isEmpty()) return "It gives room for " + names(next.due()) + ", which it is time for again.";
        if (!next.untried().isEmpty()) return "It gives room for " + names(next.untried()) + ", not seen from you yet.";
        return next.isNew() ? "You have not met this customer yet." : "";
    }

    private String names(List<Technique> techniques) {
        return techniques.stream()
                .limit(NAMED)
                .map(one -> curriculum.guide(one).name())
                .collect(Collectors.joining(" and "));
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
                        .limit(TECHNIQUES)
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
