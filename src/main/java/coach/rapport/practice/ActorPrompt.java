package coach.rapport.practice;

import coach.rapport.curriculum.Persona;
import coach.rapport.curriculum.Scenario;
import coach.rapport.language.Prompt;
import coach.rapport.language.Prompt.Message;
import coach.rapport.language.Prompt.Role;
import java.util.List;
import java.util.stream.Stream;

/** Makes the prompt for a model that plays the customer: who they are, the direction, and the talk so far. */
final class ActorPrompt {
    private final String template;

    /** @param template {@code customer/reply.md} */
    ActorPrompt(String template) {
        this.template = template;
    }

    Prompt of(Scene scene) {
        return new Prompt(system(scene), messages(scene));
    }

    private String system(Scene scene) {
        Scenario scenario = scene.scenario();
        Persona customer = scenario.persona();
        return template.replace("{{name}}", customer.name())
                .replace("{{called}}", customer.called())
                .replace("{{age}}", String.valueOf(customer.age()))
                .replace("{{subject}}", customer.pronouns().subject())
                .replace("{{portrait}}", customer.portrait())
                .replace("{{work}}", customer.work())
                .replace("{{life}}", customer.life())
                .replace("{{speaks}}", customer.speaks())
                .replace("{{mood}}", customer.mood())
                .replace("{{pitch}}", scenario.pitch())
                .replace("{{direction}}", direction(scene));
    }

    // The learner is the model's user; the opening is the customer's first line.
    private static List<Message> messages(Scene scene) {
        return Stream.concat(scene.history().stream(), Stream.of(scene.learner()))
                .map(turn -> new Message(turn.byLearner() ? Role.USER : Role.MODEL, turn.text()))
                .toList();
    }

    private static String direction(Scene scene) {
        StringBuilder direction = new StringBuilder(mood(scene.step().after().mood()));
        for (String fact : scene.step().after().told()) {
            boolean now = scene.step().tells().filter(fact::equals).isPresent();
            direction
                    .append(now ? "\nTell this now, in your own words: " : "\nYou have already told them: ")
                    .append(scene.scenario().getFact(fact).told().getFirst());
        }
        scene.step().ends().ifPresent(outcome -> direction.append('\n').append(ending(outcome)));
        return direction.toString();
    }

    private static String mood(Mood mood) {
        return switch (mood) {
            case TENSE -> "You are upset and short. You are not won over.";
            case GUARDED -> "You are civil and keep your distance. You wait and see.";
            case WARM -> "You have come to trust this person. It shows in small things; you do not gush.";
        };
    }

    private static String ending(Outcome outcome) {
        return switch (outcome) {
            case HAPPY -> "The matter is settled for you. Say goodbye warmly, in your way.";
            case RESIGNED, OPEN -> "You have stopped expecting more. Say a brief goodbye.";
            case LEFT -> "You have had enough. Say so in one sentence and go.";
        };
    }
}
