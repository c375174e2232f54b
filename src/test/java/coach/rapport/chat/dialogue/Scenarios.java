package coach.rapport.chat.dialogue;

import coach.rapport.curriculum.ContentNotice;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.IfThen;
import coach.rapport.curriculum.ModelPrompts;
import coach.rapport.curriculum.Persona;
import coach.rapport.curriculum.Pronouns;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.Technique;
import coach.rapport.curriculum.TechniqueGuide;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two scenarios, the second with a content notice. */
final class Scenarios {
    static final Scenario MAYA = scenario("third-call", "The third call", "Maya", Optional.empty());
    static final Scenario RUTH = scenario("we-lost-it", "We lost it", "Ruth", Optional.of(ContentNotice.BEREAVEMENT));

    private Scenarios() {}

    static Curriculum curriculum() {
        return of(List.of(MAYA, RUTH));
    }

    static Curriculum of(List<Scenario> scenarios) {
        return new Curriculum(
                Arrays.stream(Technique.values()).collect(Collectors.toMap(Function.identity(), Scenarios::guide)),
                Map.of(),
                scenarios,
                List.of(),
                List.of(),
                new ModelPrompts("", "", "", ""));
    }

    private static TechniqueGuide guide(Technique technique) {
        return new TechniqueGuide(
                technique, technique.id(), "good", "missed", "advice", new IfThen("they sigh", "name it"));
    }

    static Scenario scenario(String id, String title, String called, Optional<ContentNotice> notice) {
        return new Scenario(
                id,
                title,
                "The pitch of " + id + ".",
                "The role in " + id + ".",
                "The goal of " + id + ".",
                2,
                notice,
                List.of(),
                called + " opens.",
                new Persona(called + " Example", called, Pronouns.SHE, 40, "", "", "", "", ""),
                new Scenario.Start(3, 6, 3),
                Map.of(),
                new Scenario.HappyEnd(7, 4),
                new Scenario.Leaving(1, 9),
                List.of(),
                List.of(),
                Map.of());
    }
}
