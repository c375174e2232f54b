package coach.rapport.evidence.signs;

import coach.rapport.evidence.Cue;
import coach.rapport.evidence.text.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a customer lays out: a feeling, something personal, a hint, heat or lightness. */
final class CustomerCues {
    private static final Map<String, Phrases> SECTIONS = Sections.read("cues.txt");
    private static final Phrases FEELING = Sections.get(SECTIONS, "feeling");
    private static final Phrases PERSONAL = Sections.get(SECTIONS, "personal");
    private static final Phrases HINT = Sections.get(SECTIONS, "hint");
    private static final Phrases HEAT = Sections.get(SECTIONS, "heat");
    private static final Phrases LIGHT = Sections.get(SECTIONS, "light");

    private CustomerCues() {}

    static Optional<Cue> feeling(List<Heard> heard) {
        return find(FEELING, heard);
    }

    static Optional<Cue> personal(List<Heard> heard) {
        return find(PERSONAL, heard);
    }

    static Optional<Cue> hint(List<Heard> heard) {
        return find(HINT, heard);
    }

    static Optional<Cue> heat(List<Heard> heard) {
        return find(HEAT, heard);
    }

    static Optional<Cue> light(List<Heard> heard) {
        return find(LIGHT, heard);
    }

    static boolean upset(List<Heard> heard) {
        return feeling(heard).isPresent() || heat(heard).isPresent();
    }

    private static Optional<Cue> find(Phrases phrases, List<Heard> heard) {
        return heard.stream()
                .filter(one -> phrases.in(one.sentence()))
                .max(Comparator.comparingInt(one -> Math.min(3, one.sentence().length())))
                .map(Heard::cue);
    }
}
