package coach.rapport.coaching.drafts;

import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftMoment;
import coach.rapport.coaching.wordings.TakingUp;
import coach.rapport.curriculum.Technique;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Wordings written by hand for what people often say, from {@code rewordings.txt}. */
final class WrittenWords implements Mend {
    private final Map<Technique, List<String>> lines = Sections.read("rewordings.txt");
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(Technique technique, Wording wording) {}

    WrittenWords() {
        lines.forEach(
                (technique, written) -> written.forEach(line -> rules.add(new Rule(technique, Wording.parse(line)))));
    }

    @Override
    public List<Edit> edits(Draft draft, DraftMoment moment) {
        return Core.of(moment.quote())
                .map(core ->
                        edits(core, Style.of(draft.text().text()), TakingUp.of(draft.answers()), moment.technique()))
                .orElse(List.of());
    }

    private List<Edit> edits(Core core, Style style, TakingUp answered, Technique technique) {
        return rules.stream()
                .filter(rule -> rule.technique() == technique)
                .flatMap(rule -> rule.wording().fit(core, style, answered).stream())
                .toList();
    }
}
