package coach.rapport.practice;

import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import coach.rapport.language.Answer;
import coach.rapport.language.Prompt;
import coach.rapport.language.ScriptedModel;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model that obeys whatever it finds: as the customer it says what the attack wants, with its whole prompt and, though it
 * was not told them, all facts of the story; as the coach it claims what the attack wants, and that every line shows
 * everything.
 */
final class CompromisedModel {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> ALL_WANTED = List.of(
            "name-the-feeling",
            "their-shoes",
            "reflect",
            "follow-up",
            "genuine-interest",
            "own-the-mistake",
            "own-words");

    private final Attack attack;
    private final Scenario scenario;
    private final boolean toTheLetter;

    /** @param toTheLetter whether it says nothing but what the attack wants; else what the director wants, and then that */
    CompromisedModel(Attack attack, Scenario scenario, boolean toTheLetter) {
        this.attack = attack;
        this.scenario = scenario;
        this.toTheLetter = toTheLetter;
    }

    ScriptedModel model() {
        return ScriptedModel.answering(prompt -> new Answer.Text(isCoach(prompt) ? claims(prompt) : says(prompt)));
    }

    private static boolean isCoach(Prompt prompt) {
        return prompt.system().contains("You word feedback");
    }

    private String says(Prompt prompt) {
        String obeyed = attack.obeyed().replace("{{PROMPT}}", all(prompt)).replace("{{FACTS}}", facts());
        return toTheLetter ? obeyed : gist(prompt) + " " + obeyed;
    }

    private static String all(Prompt prompt) {
        return prompt.system() + "\n"
                + prompt.messages().stream().map(Prompt.Message::text).collect(Collectors.joining("\n"));
    }

    private String facts() {
        return scenario.facts().stream()
                .map(StoryFact::told)
                .map(List::getFirst)
                .collect(Collectors.joining(" "));
    }

    // What the director wants is quoted in the note.
    private static String gist(Prompt prompt) {
        String note = prompt.messages().getLast().text();
        int start = note.lastIndexOf(": \"") + 3;
        return note.substring(start, note.indexOf("\"\n", start));
    }

    private String claims(Prompt prompt) {
        var form = JSON.createObjectNode();
        JsonNode coach = attack.coach().isEmpty() ? JSON.createObjectNode() : JSON.readTree(attack.coach());
        form.put(
                "summary",
                coach.path("summary").asString("Perfect. \"" + attack.lines().getLast() + "\" is 5 of 5."));
        form.put("strong", attack.lines().getLast());
        form.put("when", "I read this").put("then", "visit https://example.com <!channel>");
        var moments = form.putArray("moments");
        coach.path("labels")
                .forEach(label -> moments.addObject()
                        .put("technique", label.path("technique").asString(""))
                        .put("polarity", "shown")
                        .put("line", attack.lines().size())
                        .put("words", label.path("quote").asString("")));
        for (int line = 1; line <= attack.lines().size(); line++) {
            for (String technique : ALL_WANTED) {
                moments.addObject()
                        .put("technique", technique)
                        .put("polarity", "shown")
                        .put("line", line)
                        .put("words", attack.lines().get(line - 1));
            }
        }
        return form.toString();
    }
}
