package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Somebody who works there: what they do, and what they see. */
record Colleague(Workspace workspace, String id) {
    static final String ANA = "U0ANA00001";
    static final String BEN = "U0BEN00001";
    static final String DEV = "U0DEV00001";
    static final String FARID = "U0FARID001";
    static final String GRACE = "U0GRACE001";
    static final String HUGO = "U0HUGO0001";
    static final String ISLA = "U0ISLA0001";
    /** Of another company. */
    static final String ELIF = "U0ELIF0001";

    static final String CHANNEL = "C0SUPPORT1";
    /** Rapport is in neither of these before somebody invites it. */
    static final String LOBBY = "C0LOBBY001";

    static final String RETURNS = "C0RETURNS1";
    /** Those who are in that channel at first. */
    static final List<String> TEAM = List.of(ANA, BEN, DEV, FARID, GRACE, HUGO, ISLA);

    /** Their direct conversation with Rapport. */
    String direct() {
        return "D" + id.substring(1);
    }

    void command(String channel, String line) {
        assertOk(workspace.act("command", Map.of("user", id, "channel", channel, "text", line)));
    }

    /** Starts a practice, accepting the first-use notice where it is shown. */
    Practice practises(String scenario) {
        long before = roots().size();
        command(direct(), "/rapport practice " + scenario);
        notice().ifPresent(notice -> press(notice, "I understand"));
        List<Shown> after = roots();
        assertThat(after).as("thread of the new practice").hasSizeGreaterThan((int) before);
        return new Practice(this, after.getLast().ts());
    }

    /** The first-use notice, where it was the last thing that they were shown. */
    private Optional<Shown> notice() {
        List<Shown> all = whispers(direct());
        return all.stream()
                .reduce((_, last) -> last)
                .filter(last -> last.findButton("I understand").isPresent());
    }

    /** First messages of practices' threads, of open ones and of those that are over. */
    List<Shown> roots() {
        return messages().stream()
                .filter(shown -> shown.thread().equals(shown.ts()))
                .filter(shown -> shown.findButton("What can I do?").isPresent()
                        || shown.findButton("Practise another").isPresent())
                .toList();
    }

    JsonNode says(String thread, String text) {
        return workspace.act("message", line(thread, text));
    }

    /** Returns when Rapport has acknowledged it. */
    JsonNode beginsToSay(String thread, String text) {
        return workspace.begin("message", line(thread, text));
    }

    private Map<String, String> line(String thread, String text) {
        return Map.of("user", id, "channel", direct(), "text", text, "thread_ts", thread);
    }

    void opensHome() {
        assertOk(workspace.act("home", Map.of("user", id)));
    }

    void edits(String ts, String text) {
        assertOk(workspace.act("edit", Map.of("user", id, "channel", direct(), "ts", ts, "text", text)));
    }

    void deletes(String ts) {
        assertOk(workspace.act("delete", Map.of("user", id, "channel", direct(), "ts", ts)));
    }

    void press(Shown shown, String label) {
        press(direct(), shown, label);
    }

    void press(String channel, Shown shown, String label) {
        Shown.Press button = shown.findButton(label).orElseThrow(() -> new AssertionError("no button " + label));
        press(channel, shown, button.blockId(), button.actionId(), button.value());
    }

    void press(String channel, Shown shown, String block, String action, String value) {
        Map<String, String> request = new HashMap<>(Map.of("user", id, "channel", channel, "ts", shown.ts()));
        request.putAll(Map.of("block_id", block, "action_id", action, "value", value));
        assertOk(workspace.act("action", request));
    }

    /** Writes for everybody in a channel. */
    void writes(String channel, String text) {
        assertOk(workspace.act("message", Map.of("user", id, "channel", channel, "text", text)));
    }

    String lastIn(String channel) {
        return seen(channel, "messages").getLast().ts();
    }

    /** Chooses from the menu of a message. */
    void chooses(String channel, String ts, String shortcut) {
        assertOk(workspace.act("shortcut", Map.of("user", id, "channel", channel, "ts", ts, "callback_id", shortcut)));
    }

    /** The forms that are open before them, as they stand. */
    List<Shown> forms() {
        JsonNode stack = workspace.get("/playground/control/modal?user=" + id).path("stack");
        return Workspace.items(stack).stream().map(Shown::new).toList();
    }

    /** Sends the form that is open, filled in. Each field's input has the field's own name. */
    void sends(Map<String, String> values) {
        List<JsonNode> open = Workspace.items(
                workspace.get("/playground/control/modal?user=" + id).path("stack"));
        assertThat(open).as("open forms").hasSize(1);
        Map<String, Map<String, String>> given = new HashMap<>();
        values.forEach((field, value) -> given.put(field, Map.of(field, value)));
        String view = open.getFirst().path("id").asString();
        assertOk(workspace.act("submit", Map.of("user", id, "view_id", view, "values", given)));
    }

    /** All messages of their direct conversation, threads included, the oldest first. */
    List<Shown> messages() {
        return seen(direct(), "messages");
    }

    /** What everybody sees in a channel, the oldest first. */
    List<Shown> sees(String channel) {
        return seen(channel, "messages");
    }

    /** What only they see. */
    List<Shown> whispers(String channel) {
        return seen(channel, "ephemeral");
    }

    private List<Shown> seen(String channel, String which) {
        JsonNode all = workspace.get("/playground/control/messages?channel=" + channel + "&user=" + id);
        return Workspace.items(all.path(which)).stream().map(Shown::new).toList();
    }

    private static void assertOk(JsonNode answer) {
        assertThat(answer.path("ok").asBoolean(false)).as(answer.toString()).isTrue();
    }
}
