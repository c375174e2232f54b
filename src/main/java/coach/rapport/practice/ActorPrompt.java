package coach.rapport.practice;

import coach.rapport.curriculum.Persona;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.Turn;
import coach.rapport.language.Prompt;
import coach.rapport.language.Prompt.Message;
import coach.rapport.language.Prompt.Role;
import coach.rapport.language.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Makes the prompt for a model that plays the customer. Who they are stands first and the talk after it, the same from
 * turn to turn; what changes, the director's note, stands at the end, where it also keeps the customer in character.
 */
final class ActorPrompt {
    // Some providers want the user to begin, and it is the customer who writes first.
    private static final Message BEGIN = new Message(Role.USER, "(The chat opens.)");

    private static final Pattern MARK = Pattern.compile("={3,}\\s*\\p{XDigit}{8}-\\p{XDigit}{4}\\s*={3,}");

    private final Template system;
    private final Direction direction;

    /**
     * @param system {@code customer/reply.md}
     * @param direction {@code customer/direction.md}
     */
    ActorPrompt(String system, String direction) {
        this.system = new Template(system);
        this.direction = new Direction(direction);
    }

    /** @param gist what the built-in voice would say: what is true of the customer, and no more than has been earned */
    Prompt of(Scene scene, String gist) {
        return new Prompt(system(scene), messages(scene, gist));
    }

    private String system(Scene scene) {
        Scenario scenario = scene.scenario();
        Persona customer = scenario.persona();
        return system.filled(Map.ofEntries(
                Map.entry("name", customer.name()),
                Map.entry("called", customer.called()),
                Map.entry("age", String.valueOf(customer.age())),
                Map.entry("portrait", customer.portrait()),
                Map.entry("work", customer.work()),
                Map.entry("life", customer.life()),
                Map.entry("speaks", customer.speaks()),
                Map.entry("mood", customer.mood()),
                Map.entry("pitch", scenario.pitch()),
                Map.entry("mark", mark(scene))));
    }

    // The learner is the model's user; the opening is the customer's first line.
    private List<Message> messages(Scene scene, String gist) {
        List<Message> messages = new ArrayList<>(List.of(BEGIN));
        scene.history()
                .forEach(turn -> messages.add(new Message(turn.byLearner() ? Role.USER : Role.MODEL, bare(turn))));
        String note = mark(scene) + "\n" + direction.of(scene, gist);
        messages.add(new Message(Role.USER, bare(scene.learner()) + "\n\n" + note));
        return messages;
    }

    // Whoever works the mark out from their practice's id still cannot write one.
    private static String bare(Turn turn) {
        return MARK.matcher(turn.text()).replaceAll("===");
    }

    /**
     * Returns the line above the director's note. It is the practice's own, so that nobody who knows another can write a
     * note themselves.
     */
    static String mark(Scene scene) {
        UUID unique = UUID.nameUUIDFromBytes(("director of " + scene.account()).getBytes(StandardCharsets.UTF_8));
        return "=== " + unique.toString().substring(0, 13) + " ===";
    }
}
