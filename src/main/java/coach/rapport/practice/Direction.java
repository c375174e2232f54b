package coach.rapport.practice;

import coach.rapport.curriculum.Persona;
import coach.rapport.language.Template;
import java.util.Map;
import java.util.stream.Collectors;

/** The director's note to a model: how the customer feels, what they have told, and what they say now. */
final class Direction {
    private final Template template;

    /** @param template {@code customer/direction.md} */
    Direction(String template) {
        this.template = new Template(template);
    }

    String of(Scene scene, String gist) {
        Persona customer = scene.scenario().persona();
        return template.filled(Map.of(
                        "feeling", feeling(scene.step().after().mood()),
                        "known", known(scene),
                        "now", now(scene),
                        "called", customer.called(),
                        "possessive", customer.pronouns().possessive(),
                        "object", customer.pronouns().object(),
                        "gist", gist,
                        "speaks", customer.speaks()))
                .lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String feeling(Mood mood) {
        return switch (mood) {
            case TENSE -> "You are upset and short. You are not won over.";
            case GUARDED -> "You are civil and keep your distance. You wait and see.";
            case WARM -> "You have warmed to this person. It shows in small things; you do not gush.";
        };
    }

    private static String known(Scene scene) {
        String told = scene.step().after().told().stream()
                .filter(fact -> !scene.step().tells().equals(java.util.Optional.of(fact)))
                .map(fact -> "\"" + scene.scenario().getFact(fact).told().getFirst() + "\"")
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? "" : "You have told them already: " + told;
    }

    private static String now(Scene scene) {
        String tells = scene.step()
                .tells()
                .map(fact -> "Tell them this now: \""
                        + scene.scenario().getFact(fact).told().getFirst() + "\" ")
                .orElse("");
        return tells + scene.step().ends().map(Direction::ending).orElse("");
    }

    private static String ending(Outcome outcome) {
        return switch (outcome) {
            case HAPPY -> "The matter is settled for you. Say goodbye warmly, in your way.";
            case RESIGNED, OPEN -> "You have stopped expecting more. Say a brief goodbye.";
            case LEFT -> "You have had enough. Say so in one sentence and go.";
        };
    }
}
