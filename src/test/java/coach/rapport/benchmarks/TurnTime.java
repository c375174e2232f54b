package coach.rapport.benchmarks;

import coach.rapport.Rapport;
import coach.rapport.benchmarks.Stopwatches.Series;
import coach.rapport.playground.workspace.Entry;
import coach.rapport.playground.workspace.Shelf;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a learner waits: from the message to the customer's answer in the thread, through Slack's signed delivery,
 * inbox, evidence, built-in voice, rows in an H2 file, outbox and posting, all in one process. One turn at a time; no
 * sentence comes twice. Run by hand with the test class path; takes the number of turns.
 */
public final class TurnTime {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PERSON = "U0ANA00001";
    private static final String DIRECT = "D0ANA00001";
    private static final int WARM_UP = 40;
    private static final int TURNS_IN_A_PRACTICE = 8;
    private static final List<String> LINES = List.of(
            "That makes %d days of waiting, and it sounds as if that wears you down.",
            "What happened after call number %d? I'd like to understand it from your side.",
            "So you lost %d hours over this. Have I got that right?",
            "I don't know yet why it failed %d times. I will find out and tell you at five.",
            "How did you manage for %d minutes without it?",
            "You kept a note of all %d calls, that helps a great deal.",
            "What matters most to you before %d o'clock tonight?",
            "It was our mistake, and %d apologies do not mend it. What would help you now?");

    private final Stopwatches watches = new Stopwatches();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Series> results = new LinkedHashMap<>();
    private String address = "";
    private String thread = "";
    private int said;

    private TurnTime() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int turns = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        new TurnTime().run(turns);
        System.exit(0);
    }

    private void run(int turns) throws IOException, InterruptedException {
        ConfigurableApplicationContext application = start();
        address = "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
        application.getBean(Shelf.class).watch(this::look);
        for (int turn = -WARM_UP; turn < turns; turn++) {
            if ((turn + WARM_UP) % TURNS_IN_A_PRACTICE == 0) begin();
            turn(turn >= 0);
        }
        report(turns);
    }

    private ConfigurableApplicationContext start() throws IOException {
        Path folder = Files.createTempDirectory("turn-time");
        SpringApplication application = new SpringApplication(Rapport.class);
        application.addInitializers(context -> {
            context.getBeanFactory()
                    .registerSingleton("onlyTheApplication", (TypeExcludeFilter) new OnlyTheApplication());
            context.getBeanFactory().addBeanPostProcessor(new Timing(watches));
        });
        return application.run(
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("rapport")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "--rapport.playground.state=" + folder.resolve("playground.json"));
    }

    private void look(Entry entry) {
        if (!entry.key().startsWith(DIRECT + "/") || entry.value() == null) return;
        JsonNode message = entry.value();
        boolean root = message.path("ts").asString("").equals(thread);
        if (message.path("user").asString("").equals("U0RAPPORT1") && !root) watches.happened("visible");
    }

    private void begin() throws IOException, InterruptedException {
        act("command", Map.of("user", PERSON, "channel", DIRECT, "text", "/rapport end"));
        Thread.sleep(1_000);
        act("command", Map.of("user", PERSON, "channel", DIRECT, "text", "/rapport practice third-call"));
        Thread.sleep(1_500);
        agree();
        thread = "";
        for (JsonNode message : seen("messages")) {
            if (message.toString().contains("Your role:"))
                thread = message.path("ts").asString();
        }
    }

    private void agree() throws IOException, InterruptedException {
        for (JsonNode whisper : seen("ephemeral")) {
            for (JsonNode block : whisper.path("blocks")) {
                JsonNode button = block.path("elements").path(0);
                if (!thread.isEmpty() || !button.path("action_id").asString("").startsWith("notice.accept")) continue;
                act(
                        "action",
                        Map.of(
                                "user",
                                PERSON,
                                "channel",
                                DIRECT,
                                "ts",
                                whisper.path("ts").asString(),
                                "block_id",
                                block.path("block_id").asString(),
                                "action_id",
                                button.path("action_id").asString(),
                                "value",
                                button.path("value").asString()));
                Thread.sleep(2_000);
            }
        }
    }

    private void turn(boolean counts) throws IOException, InterruptedException {
        int number = said++;
        String line = LINES.get(number % LINES.size()).formatted(number + 2);
        watches.begin();
        watches.happened("sent");
        act("message", Map.of("user", PERSON, "channel", DIRECT, "text", line, "thread_ts", thread));
        watches.happened("acknowledged");
        for (int i = 0; i < 30_000 && !(watches.has("visible") && watches.has("platform ends")); i++) Thread.sleep(1);
        if (!watches.has("visible")) throw new IllegalStateException("no answer to turn " + number);
        if (counts) note();
        Thread.sleep(30);
    }

    private void note() {
        add("whole", watches.between("sent", "visible"));
        add("1 delivery, signature", watches.between("sent", "inbox begins"));
        add("2 inbox commit and wake", watches.between("inbox begins", "inbox ends"));
        add("  until acknowledged", watches.between("sent", "acknowledged"));
        add("3 job pick-up, take", watches.between("inbox ends", "desk begins"));
        add("4 desk", watches.between("desk begins", "desk ends"));
        add("  evidence", watches.spent("desk/evidence"));
        add("    evidence: embedding", watches.spent("desk/evidence/meaning"));
        add("    evidence: texts", watches.count("desk/evidence/meaning"));
        add("  rows", watches.spent("desk/rows"));
        add("    statements, commits", watches.count("desk/rows"));
        add(
                "  director and voice",
                watches.spent("desk") - watches.spent("desk/evidence") - watches.spent("desk/rows"));
        add("    voice: embedding", watches.spent("desk/meaning"));
        add("    voice: texts", watches.count("desk/meaning"));
        add("5 settle, outbox job", watches.between("desk ends", "platform begins"));
        add("6 posting, until visible", watches.between("platform begins", "visible"));
    }

    private void add(String what, double value) {
        results.computeIfAbsent(what, _ -> new Series()).add(value);
    }

    private void report(int turns) {
        System.out.printf(
                Locale.ROOT, "%d turns after %d%n%-28s %9s %9s %9s%n", turns, WARM_UP, "", "median", "99%", "mean");
        results.forEach((what, series) -> System.out.printf(
                Locale.ROOT, "%-28s %9.1f %9.1f %9.1f%n", what, series.at(0.5), series.at(0.99), series.mean()));
    }

    private JsonNode seen(String which) throws IOException, InterruptedException {
        return get("/playground/control/messages?channel=" + DIRECT + "&user=" + PERSON)
                .path(which);
    }

    private void act(String act, Map<String, String> request) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(address + "/playground/learner/" + act))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(request)))
                .build());
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        return JSON.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
