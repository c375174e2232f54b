package coach.rapport.curriculum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The body of a scenario: parts under {@code #}, entries under {@code ##}, and in an entry labelled lists
 * ({@code Asks:} and bullets below) or labelled sentences ({@code Hidden: ...}).
 */
final class MarkdownParts {
    /** Text with the line of the file that it stands on. */
    record Line(int number, String text) {}

    /** An entry under {@code ##}. */
    record Entry(String id, int line, Map<String, List<Line>> labelled) {}

    /** A part under {@code #}: its prose, and its entries. */
    record Section(int line, StringBuilder prose, List<Entry> entries) {}

    private final String file;
    private final int firstLine;
    private final List<String> source;
    private final Map<String, Section> parts = new LinkedHashMap<>();
    private String label = "";

    static Map<String, Section> parse(String file, int firstLine, String text) {
        return new MarkdownParts(file, firstLine, text).parts;
    }

    private MarkdownParts(String file, int firstLine, String text) {
        this.file = file;
        this.firstLine = firstLine;
        this.source = text.lines().toList();
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(text);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) take(node);
    }

    private void take(Node node) {
        switch (node) {
            case Heading heading when heading.getLevel() == 1 -> part(heading);
            case Heading heading -> entry(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList list -> list(list);
            default -> throw mistake(node, "only headings, sentences and bullets with \"-\" belong here");
        }
    }

    private void part(Heading heading) {
        String name = raw(heading).replaceFirst("^#+\\s*", "");
        if (parts.put(name, new Section(line(heading), new StringBuilder(), new ArrayList<>())) != null) {
            throw mistake(heading, "\"# " + name + "\" is here twice; join them");
        }
    }

    private void entry(Heading heading) {
        String id = raw(heading).replaceFirst("^#+\\s*", "");
        List<Entry> entries = current(heading).entries();
        if (entries.stream().anyMatch(one -> one.id().equals(id))) {
            throw mistake(heading, "\"" + id + "\" is here twice; give one another name or join them");
        }
        entries.add(new Entry(id, line(heading), new LinkedHashMap<>()));
        label = "";
    }

    private void paragraph(Paragraph paragraph) {
        Section section = current(paragraph);
        if (section.entries().isEmpty()) {
            section.prose().append(raw(paragraph)).append("\n\n");
            return;
        }
        String text = raw(paragraph);
        int colon = text.indexOf(':');
        if (colon < 1) throw mistake(paragraph, "begin with a label and a colon, such as \"Asks:\"");
        label = text.substring(0, colon);
        Entry entry = section.entries().getLast();
        if (entry.labelled().containsKey(label)) throw mistake(paragraph, "\"" + label + "\" is here twice; join them");
        List<Line> lines = new ArrayList<>();
        String value = text.substring(colon + 1).strip();
        if (!value.isEmpty()) lines.add(new Line(line(paragraph), value));
        entry.labelled().put(label, lines);
    }

    private void list(BulletList list) {
        Section section = current(list);
        List<Line> lines = section.entries().isEmpty()
                ? null
                : section.entries().getLast().labelled().get(label);
        if (lines == null) throw mistake(list, "say what these are: put a label such as \"Says:\" above the list");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            lines.add(new Line(line(item), raw(item).replaceFirst("^-\\s*", "")));
        }
    }

    private Section current(Node node) {
        if (parts.isEmpty()) throw mistake(node, "begin with a part, such as \"# Portrait\"");
        return List.copyOf(parts.values()).getLast();
    }

    // The text as written: a line that a customer says must not lose an asterisk to Markdown.
    private String raw(Node node) {
        List<String> lines = new ArrayList<>();
        for (SourceSpan span : node.getSourceSpans())
            lines.add(source.get(span.getLineIndex()).strip());
        return String.join(" ", lines);
    }

    private int line(Node node) {
        return firstLine + node.getSourceSpans().getFirst().getLineIndex();
    }

    private CurriculumMistake mistake(Node node, String mend) {
        return new CurriculumMistake(file, line(node), mend);
    }

    /** Returns the lines of a label. */
    static List<String> texts(Entry entry, String label) {
        return entry.labelled().getOrDefault(label, List.of()).stream()
                .map(Line::text)
                .toList();
    }

    static Set<String> labels(Entry entry) {
        return entry.labelled().keySet();
    }
}
