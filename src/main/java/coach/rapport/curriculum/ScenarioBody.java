package coach.rapport.curriculum;

import coach.rapport.curriculum.MarkdownParts.Entry;
import coach.rapport.curriculum.MarkdownParts.Line;
import coach.rapport.curriculum.MarkdownParts.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a scenario, checked: portrait, facts, topics and moments. */
final class ScenarioBody {
    private static final List<String> PARTS = List.of("Portrait", "Facts", "Topics", "Moments");
    private static final Set<String> MOODS = Set.of("Tense", "Guarded", "Warm", "Any");

    private final String file;
    private final int lastLine;
    private final Map<String, Section> parts;
    private final List<Moment> moments;
    private final Map<String, Integer> spoken = new HashMap<>();
    private final Set<String> factsRead = new HashSet<>();

    ScenarioBody(String file, int lastLine, Map<String, Section> parts, List<Moment> moments) {
        this.file = file;
        this.lastLine = lastLine;
        this.parts = parts;
        this.moments = moments;
        for (String name : parts.keySet()) {
            if (!PARTS.contains(name)) {
                throw mistake(
                        part(name).line(), "\"# " + name + "\" is not known; parts are " + String.join(", ", PARTS));
            }
        }
    }

    String portrait() {
        String portrait = part("Portrait").prose().toString().strip();
        if (portrait.isEmpty()) throw mistake(part("Portrait").line(), "write who this customer is");
        return portrait;
    }

    /** Returns the words of a fact, where they are written. */
    Optional<Entry> findFact(String id) {
        factsRead.add(id);
        return part("Facts").entries().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    List<Topic> topics() {
        return part("Topics").entries().stream().map(this::topic).toList();
    }

    private Topic topic(Entry entry) {
        only(entry, Set.of("Asks", "Says", "Open"));
        return new Topic(entry.id(), some(entry, "Asks"), spoken(entry, "Says", 1), spoken(entry, "Open", 0));
    }

    Map<String, MomentLines> moments() {
        Section section = part("Moments");
        Map<String, MomentLines> read = new LinkedHashMap<>();
        for (Moment moment : moments) {
            Entry entry = section.entries().stream()
                    .filter(one -> one.id().equals(moment.id()))
                    .findFirst()
                    .orElseThrow(
                            () -> mistake(section.line(), "the moment \"" + moment.id() + "\" is missing; add it"));
            read.put(moment.id(), lines(entry, moment));
        }
        for (Entry entry : section.entries()) {
            if (!read.containsKey(entry.id())) {
                throw mistake(entry.line(), "there is no moment \"" + entry.id() + "\" in customer/moments.yaml");
            }
        }
        return read;
    }

    private MomentLines lines(Entry entry, Moment moment) {
        only(entry, MOODS);
        MomentLines lines = new MomentLines(
                spoken(entry, "Tense", 0),
                spoken(entry, "Guarded", 0),
                spoken(entry, "Warm", 0),
                spoken(entry, "Any", 0));
        if (lines.count() < moment.lines()) {
            throw mistake(
                    entry.line(),
                    "\"%s\" has %d lines and needs at least %d".formatted(moment.id(), lines.count(), moment.lines()));
        }
        return lines;
    }

    /** Fails where words stand for a fact that the head does not know. */
    void done() {
        for (Entry entry : part("Facts").entries()) {
            if (!factsRead.contains(entry.id())) {
                throw mistake(entry.line(), "\"" + entry.id() + "\" is not among the facts in the head; add it there");
            }
        }
    }

    void only(Entry entry, Set<String> labels) {
        for (String label : MarkdownParts.labels(entry)) {
            if (!labels.contains(label)) {
                throw mistake(
                        entry.line(),
                        "\"%s:\" is not known in \"%s\"; known are %s"
                                .formatted(
                                        label,
                                        entry.id(),
                                        String.join(
                                                ", ", labels.stream().sorted().toList())));
            }
        }
    }

    String sentence(Entry entry, String label) {
        return some(entry, label).getFirst();
    }

    List<String> some(Entry entry, String label) {
        List<String> texts = MarkdownParts.texts(entry, label);
        if (texts.isEmpty()) throw mistake(entry.line(), "\"" + label + ":\" is missing in \"" + entry.id() + "\"");
        return texts;
    }

    /** Returns lines that the customer says; none may stand twice, since none is said twice. */
    List<String> spoken(Entry entry, String label, int least) {
        List<Line> lines = entry.labelled().getOrDefault(label, List.of());
        if (lines.size() < least) some(entry, label);
        for (Line line : lines) {
            Integer before = spoken.putIfAbsent(line.text(), line.number());
            if (before != null) {
                throw mistake(
                        line.number(), "this line stands in line " + before + " too; the customer would repeat it");
            }
        }
        return lines.stream().map(Line::text).toList();
    }

    private Section part(String name) {
        Section section = parts.get(name);
        if (section == null) throw mistake(lastLine, "the part \"# " + name + "\" is missing; add it");
        return section;
    }

    private CurriculumMistake mistake(int line, String mend) {
        return new CurriculumMistake(file, line, mend);
    }
}
