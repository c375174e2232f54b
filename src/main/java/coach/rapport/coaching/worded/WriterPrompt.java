package coach.rapport.coaching.worded;

import coach.rapport.coaching.BetterWording;
import coach.rapport.coaching.Feedback;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Persona;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.language.Prompt;
import coach.rapport.language.Prompt.Message;
import coach.rapport.language.Prompt.Role;
import coach.rapport.language.Template;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a model is given to write from: the talk, what was found in it, and the line that another wording is wanted for. */
final class WriterPrompt {
    private final Curriculum curriculum;
    private final Template template;

    WriterPrompt(Curriculum curriculum) {
        this.curriculum = curriculum;
        this.template = new Template(curriculum.prompts().feedback());
    }

    Prompt of(Session session, Feedback feedback) {
        Persona persona = curriculum.getScenario(session.scenario()).persona();
        String system =
                template.filled(Map.of("name", persona.name(), "called", persona.called(), "techniques", techniques()));
        return new Prompt(system, List.of(new Message(Role.USER, material(session, feedback, persona.called()))));
    }

    private String techniques() {
        return Arrays.stream(Technique.values())
                .map(technique ->
                        technique.id() + ": " + curriculum.guide(technique).good())
                .collect(Collectors.joining("\n"));
    }

    private static String material(Session session, Feedback feedback, String called) {
        StringBuilder text =
                new StringBuilder(called + ": " + oneLine(session.opening().text()));
        int number = 0;
        for (Exchange exchange : session.exchanges()) {
            number++;
            text.append("\n%d learner: %s\n%s: %s"
                    .formatted(
                            number,
                            oneLine(exchange.learner().text()),
                            called,
                            oneLine(exchange.customer().text())));
        }
        return text + "\n\nFound already: " + found(session) + "\n"
                + feedback.wording()
                        .map(WriterPrompt::wanted)
                        .orElse("No other wording is wanted: leave strong empty.");
    }

    // Whoever writes a line break into a message does not begin a line of somebody else's.
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\R+", " / ");
    }

    private static String found(Session session) {
        return session.exchanges().stream()
                .flatMap(exchange -> exchange.evidence().evidence().stream()
                        .map(one -> found(session.exchanges().indexOf(exchange), one)))
                .collect(Collectors.joining("; "));
    }

    private static String found(int exchange, Evidence evidence) {
        return "line %d %s %s"
                .formatted(
                        exchange + 1,
                        evidence.shown() ? "shows" : "misses",
                        evidence.technique().id());
    }

    private static String wanted(BetterWording wording) {
        return "Another wording is wanted for line %d, for %s."
                .formatted(wording.exchange() + 1, wording.technique().id());
    }
}
