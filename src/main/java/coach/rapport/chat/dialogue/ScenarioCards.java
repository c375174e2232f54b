package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Form;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.CardBuilder;
import coach.rapport.chat.visit.Excerpt;
import coach.rapport.curriculum.ContentNotice;
import coach.rapport.curriculum.Scenario;
import java.util.List;

/** What there is to practise, to choose from. */
final class ScenarioCards {
    static final String FORM = "practice.chosen";
    static final String FIELD = "scenario";

    /** UTF-16 characters that an option's label holds, and its description. */
    private static final int OPTION = 75;

    private ScenarioCards() {}

    static Form form(List<Scenario> scenarios) {
        List<Form.Option> options =
                scenarios.stream().map(ScenarioCards::option).toList();
        Form.Field choice = new Form.Field.Choice(
                FIELD,
                "Who would you like to talk with?",
                options,
                options.getFirst().value());
        return new Form(FORM, "Choose a practice", "", List.of(choice), "Start");
    }

    private static Form.Option option(Scenario scenario) {
        String level = " (" + facts(scenario) + ")";
        return new Form.Option(
                scenario.id(),
                Excerpt.upTo(scenario.title(), OPTION - level.length()) + level,
                Excerpt.upTo(firstSentence(scenario.pitch()), OPTION));
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    static Card card(List<Scenario> scenarios) {
        CardBuilder card = CardBuilder.card("Choose a practice.").heading("Choose a practice");
        for (Scenario scenario : scenarios) {
            card.paragraph(described(scenario)).buttons(start(scenario));
        }
        return card.done();
    }

    static Words described(Scenario scenario) {
        return Words.strong(scenario.title())
                .and("\n" + scenario.pitch() + "\n")
                .and(Words.emphasis("Difficulty: " + facts(scenario)));
    }

    private static String facts(Scenario scenario) {
        return "level " + scenario.difficulty() + " of 3"
                + scenario.notice()
                        .map(notice -> ", touches on " + subject(notice))
                        .orElse("");
    }

    static Button start(Scenario scenario) {
        return Ask.of(Asked.PRACTISE, scenario.id()).button(Excerpt.upTo("Start: " + scenario.title(), 75));
    }

    static Card notice(Scenario scenario, ContentNotice notice) {
        return CardBuilder.card("This practice touches on " + subject(notice) + ".")
                .heading(scenario.title())
                .paragraph("This practice touches on " + subject(notice)
                        + ". If that is not for today, choose another: there is no need to say why.")
                .paragraph(scenario.pitch())
                .buttons(
                        Ask.of(Asked.BEGIN, scenario.id()).primaryButton("Start"),
                        Ask.of(Asked.CHOOSE).button("Choose another"))
                .done();
    }

    /** The notice after the practice was started from it. */
    static Card noticeRead(Scenario scenario) {
        return CardBuilder.card("You started this practice.")
                .heading(scenario.title())
                .paragraph(scenario.pitch())
                .note("You started this practice.")
                .done();
    }

    static String subject(ContentNotice notice) {
        return switch (notice) {
            case BEREAVEMENT -> "the death of someone close";
            case ABUSE -> "insults and verbal abuse";
        };
    }

    static Card notFound(List<Scenario> near) {
        CardBuilder card = CardBuilder.card("I do not know that practice.");
        if (near.isEmpty()) {
            card.paragraph("I do not know a practice by that name. Nothing was started.");
        } else {
            card.paragraph("I do not know a practice by that name. Did you mean one of these?")
                    .buttons(near.stream().map(ScenarioCards::start).toList());
        }
        return card.buttons(Ask.of(Asked.CHOOSE).button("See all practices")).done();
    }
}
