package coach.rapport.commands;

import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Meanings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands in a folder of their own, as if typed there. {@code IN} and {@code OUT} stand for its two files. */
final class CommandRun {
    // Loaded once: it takes seconds.
    private static final Meaning MEANING = Meanings.inProcess();

    final Path folder;
    final Path in;
    final Path out;

    CommandRun(Path folder) {
        this.folder = folder;
        this.in = folder.resolve("in.json");
        this.out = folder.resolve("out.json");
    }

    /** What was printed, and how it ended. */
    record Ended(int status, String printed, String complaint) {}

    Ended run(String command) {
        String[] arguments = command.replace("IN", in.toString())
                .replace("OUT", out.toString())
                .replace("FOLDER", folder.toString())
                .split(" ");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complaint = new ByteArrayOutputStream();
        int status = new Commands(() -> MEANING).run(arguments, stream(printed), stream(complaint));
        return new Ended(status, printed.toString(StandardCharsets.UTF_8), complaint.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    CommandRun given(String input) throws IOException {
        Files.writeString(in, input);
        return this;
    }

    List<JsonNode> written() throws IOException {
        return Files.readAllLines(out).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}
