package coach.rapport.commands;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of one command: {@code --name VALUE} or {@code --name=VALUE}. */
final class Options {
    private static final String PROMPTS = "rapport.prompts";

    private final Map<String, String> values = new HashMap<>();
    private final String usage;

    private Options(String usage) {
        this.usage = usage;
    }

    /** @param usage the command and its options, such as {@code evaluate --in FILE --out FILE} */
    static Options parse(List<String> arguments, String usage) {
        Options options = new Options(usage);
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) options.take(left);
        return options;
    }

    private void take(Deque<String> left) {
        String argument = left.pop();
        if (!argument.startsWith("--")) throw mistake("unexpected %s".formatted(BadInput.quoted(argument)));
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument.substring(2) : argument.substring(2, equals);
        if (!knows(name)) throw mistake("unknown option %s".formatted(BadInput.quoted("--" + name)));
        String value = equals < 0 ? next(left, name) : argument.substring(equals + 1);
        if (value.isBlank()) throw mistake("--%s has no value".formatted(name));
        if (values.putIfAbsent(name, value) != null) throw mistake("--%s is given twice".formatted(name));
    }

    private boolean knows(String name) {
        return name.equals(PROMPTS) || (" " + usage + " ").contains(" --" + name + " ");
    }

    private String next(Deque<String> left, String name) {
        if (left.isEmpty() || left.peek().startsWith("--")) throw mistake("--%s has no value".formatted(name));
        return left.pop();
    }

    private BadInput mistake(String what) {
        return new BadInput("%s; use ./rapport %s".formatted(what, usage));
    }

    String get(String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow(() -> mistake("--%s is missing".formatted(name)));
    }

    Path file(String name) {
        String value = get(name);
        try {
            return Path.of(value);
        } catch (InvalidPathException notOne) {
            throw mistake("--%s %s cannot be a file's name".formatted(name, BadInput.quoted(value)));
        }
    }

    /** Returns what is taught: from {@code --rapport.prompts}, {@code RAPPORT_PROMPTS}, or else the jar. */
    Curriculum curriculum() {
        return prompts().map(CurriculumReader::read).orElseGet(CurriculumReader::read);
    }

    private Optional<Path> prompts() {
        if (values.containsKey(PROMPTS)) return Optional.of(file(PROMPTS));
        return Optional.ofNullable(System.getProperty(PROMPTS, System.getenv("RAPPORT_PROMPTS")))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }
}
