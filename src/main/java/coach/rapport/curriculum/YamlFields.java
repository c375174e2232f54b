package coach.rapport.curriculum;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The fields of a YAML mapping, read so that every mistake names its line. */
final class YamlFields {
    private final String file;
    private final int firstLine;
    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Set<String> read = new TreeSet<>();

    /** @param firstLine the line of the file that the text begins on, from 1 */
    static YamlFields parse(String file, int firstLine, String text) {
        Node root = compose(file, firstLine, text);
        if (root == null) throw new CurriculumMistake(file, firstLine, "nothing is written here; fill in the fields");
        return new YamlFields(file, firstLine, root);
    }

    private static @Nullable Node compose(String file, int firstLine, String text) {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine();
            throw new CurriculumMistake(
                    file,
                    firstLine + line,
                    "this is not YAML (" + broken.getProblem()
                            + "); put the text in double quotes if it has a colon or begins with a sign");
        }
    }

    private YamlFields(String file, int firstLine, Node node) {
        this.file = file;
        this.firstLine = firstLine;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping))
            throw mistake(node, "write fields here, one \"name: value\" a line");
        for (NodeTuple tuple : mapping.getValue()) {
            String name = text(tuple.getKeyNode());
            if (fields.put(name, tuple.getValueNode()) != null) {
                throw mistake(tuple.getKeyNode(), "\"" + name + "\" is here twice; remove one");
            }
        }
    }

    private int lineOf(Node node) {
        return firstLine + node.getStartMark().getLine();
    }

    private CurriculumMistake mistake(Node node, String mend) {
        return new CurriculumMistake(file, lineOf(node), mend);
    }

    /** Returns a mistake at the line of this field, or of the mapping where it is missing. */
    CurriculumMistake mistake(String name, String mend) {
        Node node = fields.get(name);
        return new CurriculumMistake(file, node == null ? line : lineOf(node), mend);
    }

    /** Returns the line that the fields begin on, from 1. */
    int line() {
        return line;
    }

    Set<String> names() {
        return fields.keySet();
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) {
        String text = text(required(name)).strip();
        if (text.isEmpty()) throw mistake(name, "\"" + name + "\" is empty; fill it in");
        return text;
    }

    Optional<String> findText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    double number(String name, double least, double most) {
        double number = parsed(name);
        if (!(number >= least && number <= most)) {
            throw mistake(name, "\"%s\" must be a number from %s to %s".formatted(name, shown(least), shown(most)));
        }
        return number;
    }

    private double parsed(String name) {
        try {
            return Double.parseDouble(text(name));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    private static String shown(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    List<String> texts(String name) {
        if (!(required(name) instanceof SequenceNode sequence)) throw mistake(name, "\"" + name + "\" must be a list");
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.getValue()) texts.add(text(item).strip());
        return texts;
    }

    List<Technique> techniques(String name) {
        return texts(name).stream().map(id -> technique(name, id)).toList();
    }

    Technique technique(String name) {
        return technique(name, text(name));
    }

    private Technique technique(String name, String id) {
        return Technique.find(id).orElseThrow(() -> unknownTechnique(name, id));
    }

    private CurriculumMistake unknownTechnique(String name, String id) {
        return mistake(name, "there is no technique \"" + id + "\"; use an id from techniques.yaml");
    }

    YamlFields fields(String name) {
        return new YamlFields(file, firstLine, required(name));
    }

    /** Fails where a field was written that nothing asked for: most often a slip in its name. */
    void done() {
        for (String name : fields.keySet()) {
            if (!read.contains(name)) {
                throw mistake(name, "\"" + name + "\" is not known here; known are " + String.join(", ", read));
            }
        }
    }

    private Node required(String name) {
        read.add(name);
        Node node = fields.get(name);
        if (node == null) throw new CurriculumMistake(file, line, "\"" + name + "\" is missing; add it");
        return node;
    }

    /** Says that a field may be there, so that {@link #done} accepts it. */
    YamlFields optional(String name) {
        read.add(name);
        return this;
    }

    private String text(Node node) {
        if (!(node instanceof ScalarNode scalar)) throw mistake(node, "write plain text here");
        return scalar.getValue();
    }
}
