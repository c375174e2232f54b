package coach.rapport.chat.keeping;

import coach.rapport.chat.Part;
import coach.rapport.curriculum.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * How a learner stands, on their home page.
 *
 * @param parts empty where there is nothing to show yet
 * @param next what to practise next; {@code why} in a sentence, or empty
 */
public record OnHome(List<Part> parts, Optional<Scenario> next, String why) {
    public OnHome {
        parts = List.copyOf(parts);
    }
}
