package coach.rapport.slack;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the manifest asks Slack for is just what the code uses: a reviewer asks of each right what it is for. */
class ManifestTest {
    private static final Path CODE = Path.of("src/main/java/coach/rapport/slack");
    private static final Pattern CALL = Pattern.compile("\\.methods\\(\\)\\s*\\.(\\w+)\\(");
    private static final Pattern WORD = Pattern.compile("\"(\\w+)\"");

    /** The rights that each method of Slack's needs in the kinds of conversation where it is called, as Slack documents them. */
    private static final Map<String, List<String>> NEEDED = Map.ofEntries(
            entry("assistantThreadsSetStatus", List.of("assistant:write")),
            entry("authTest", List.of()),
            entry("chatPostMessage", List.of("chat:write")),
            entry("chatUpdate", List.of("chat:write")),
            entry("conversationsHistory", List.of("channels:history", "groups:history", "im:history")),
            entry("conversationsInfo", List.of("channels:read", "groups:read")),
            entry("conversationsMembers", List.of("channels:read", "groups:read")),
            entry("conversationsOpen", List.of("im:write")),
            entry("conversationsReplies", List.of("im:history")),
            entry("filesCompleteUploadExternal", List.of("files:write")),
            entry("filesDelete", List.of("files:write")),
            entry("usersInfo", List.of("users:read")),
            entry("viewsOpen", List.of()),
            entry("viewsPublish", List.of()),
            entry("viewsUpdate", List.of()));

    @Test
    void asksForTheRightsThatTheCodeUsesAndNoMore() throws IOException {
        Set<String> used = new TreeSet<>(Set.of("commands"));
        for (String method : calledMethods()) {
            assertThat(NEEDED).as("what each method needs").containsKey(method);
            used.addAll(NEEDED.get(method));
        }
        assertThat(listed("oauth_config", "scopes", "bot")).containsExactlyElementsOf(used);
    }

    @Test
    void subscribesToTheEventsThatAreReadAndNoMore() throws IOException {
        assertThat(listed("settings", "event_subscriptions", "bot_events")).containsExactlyElementsOf(readEvents());
    }

    private static Set<String> calledMethods() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> CALL.matcher(text(file)).results())
                    .map(call -> call.group(1))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static Set<String> readEvents() {
        String code = text(CODE.resolve("receiving/Events.java"));
        String cases = code.substring(code.indexOf("switch (event.text(\"type\"))"), code.indexOf("default ->"));
        return WORD.matcher(cases)
                .results()
                .map(word -> word.group(1))
                .filter(word -> !word.equals("type"))
                // Slack tells messages apart by where they are written; only direct ones are ours.
                .map(word -> word.equals("message") ? "message.im" : word)
                .collect(toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private static List<String> listed(String... path) {
        Object found = new Yaml().load(text(Path.of("manifest.yml")));
        for (String name : path) found = ((Map<String, Object>) found).get(name);
        return (List<String>) found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
