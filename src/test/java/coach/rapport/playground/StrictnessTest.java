package coach.rapport.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Driven by Slack's own Java client, because that is what the product uses. */
class StrictnessTest {
    private static final String DIRECT = "D0ANA00001";
    private static final String SECTION =
            "{\"type\":\"section\",\"block_id\":\"%s\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"%s\"}}";

    @TempDir
    static Path state;

    static RunningPlayground playground;
    static MethodsClient client;

    @BeforeAll
    static void start() {
        playground = RunningPlayground.start(state);
        client = playground.client();
    }

    @AfterAll
    static void stop() {
        playground.close();
    }

    private static ChatPostMessageResponse post(String channel, String blocks) throws Exception {
        return client.chatPostMessage(
                message -> message.channel(channel).text("words").blocksAsString(blocks));
    }

    private static String postError(String channel, String text) throws Exception {
        return client.chatPostMessage(message -> message.channel(channel).text(text))
                .getError();
    }

    @Test
    void checksTheToken() throws Exception {
        assertThat(playground.client("xoxb-wrong").authTest(call -> call).getError())
                .isEqualTo("invalid_auth");
        assertThat(client.authTest(call -> call).getTeamId()).isEqualTo("T0PLAYGRND");
    }

    @Test
    void refusesPlacesWhereTheAppIsNot() throws Exception {
        assertThat(postError("C0NOWHERE1", "Hello")).isEqualTo("channel_not_found");
        assertThat(postError("C0LOBBY001", "Hello")).isEqualTo("not_in_channel");
    }

    @Test
    void refusesTextThatIsMissingOrTooLong() throws Exception {
        assertThat(postError(DIRECT, "")).isEqualTo("no_text");
        assertThat(postError(DIRECT, "x".repeat(40_001))).isEqualTo("msg_too_long");
    }

    @Test
    void refusesAThreadThatDoesNotExist() throws Exception {
        assertThat(client.chatPostMessage(
                                message -> message.channel(DIRECT).text("Hi").threadTs("1700000000.000001"))
                        .getError())
                .isEqualTo("thread_not_found");
    }

    @Test
    void namesTheBlockThatIsTooLong() throws Exception {
        ChatPostMessageResponse refused = post(DIRECT, "[" + SECTION.formatted("a", "x".repeat(3_001)) + "]");
        assertThat(refused.getError()).isEqualTo("invalid_blocks");
        assertThat(refused.getResponseMetadata().getMessages())
                .containsExactly("[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
    }

    @Test
    void countsBlocksAndTheirCharacters() throws Exception {
        String divider = "{\"type\":\"divider\"}";
        assertThat(post(DIRECT, Collections.nCopies(50, divider).toString()).isOk())
                .isTrue();
        assertThat(post(DIRECT, Collections.nCopies(51, divider).toString()).getError())
                .isEqualTo("invalid_blocks");
        List<String> long_ = List.of("a", "b", "c", "d", "e").stream()
                .map(id -> SECTION.formatted(id, "x".repeat(2_900)))
                .toList();
        assertThat(post(DIRECT, long_.toString()).getError()).isEqualTo("msg_blocks_too_long");
    }

    @Test
    void refusesTheSameBlockIdTwice() throws Exception {
        String twice = "[" + SECTION.formatted("a", "x") + "," + SECTION.formatted("a", "y") + "]";
        assertThat(post(DIRECT, twice).getResponseMetadata().getMessages().getFirst())
                .contains("already exists", "/blocks/1/block_id");
    }

    @Test
    void refusesAPictureWithoutWordsOrWithoutItsFile() throws Exception {
        String image = "[{\"type\":\"image\",\"slack_file\":{\"id\":\"F0MISSING1\"}}]";
        assertThat(post(DIRECT, image).getResponseMetadata().getMessages())
                .anyMatch(line -> line.contains("alt_text"))
                .anyMatch(line -> line.contains("invalid slack file"));
    }

    @Test
    void refusesAButtonBeyondItsLimits() throws Exception {
        String button = """
                [{"type":"actions","elements":[{"type":"button","action_id":"a","value":"%s",
                  "text":{"type":"plain_text","text":"%s"}}]}]""";
        assertThat(post(DIRECT, button.formatted("v", "x".repeat(76))).getError())
                .isEqualTo("invalid_blocks");
        assertThat(post(DIRECT, button.formatted("v".repeat(2_001), "x")).getError())
                .isEqualTo("invalid_blocks");
        assertThat(post(DIRECT, button.formatted("v", "x")).getError()).isNull();
    }

    @Test
    void changesOnlyTheAppsOwnMessages() throws Exception {
        String ts = playground
                .learner("message", "{\"user\":\"U0ANA00001\",\"channel\":\"D0ANA00001\",\"text\":\"Mine\"}")
                .path("ts")
                .asString();
        assertThat(client.chatUpdate(update -> update.channel(DIRECT).ts(ts).text("Not yours"))
                        .getError())
                .isEqualTo("cant_update_message");
        assertThat(client.chatUpdate(
                                update -> update.channel(DIRECT).ts("1.000001").text("x"))
                        .getError())
                .isEqualTo("message_not_found");
    }

    @Test
    void endsAStreamThatRestedTooLong() throws Exception {
        String root = client.chatPostMessage(message -> message.channel(DIRECT).text("Root"))
                .getTs();
        String ts = client.chatStartStream(
                        stream -> stream.channel(DIRECT).threadTs(root).markdownText("One "))
                .getTs();
        assertThat(client.chatAppendStream(
                                stream -> stream.channel(DIRECT).ts(ts).markdownText("two"))
                        .isOk())
                .isTrue();
        playground.control("clock", "{\"seconds\":360}");
        assertThat(client.chatAppendStream(
                                stream -> stream.channel(DIRECT).ts(ts).markdownText("three"))
                        .getError())
                .isEqualTo("message_not_in_streaming_state");
    }

    @Test
    void refusesADayThatDoesNotExist() throws Exception {
        String picker =
                "[{\"type\":\"actions\",\"elements\":[{\"type\":\"datepicker\",\"action_id\":\"day\",\"initial_date\":\"%s\"}]}]";
        assertThat(post(DIRECT, picker.formatted("2026-12-24")).getError()).isNull();
        for (String wrong : List.of("2026-02-30", "24.12.2026", "2026-1-1")) {
            assertThat(post(DIRECT, picker.formatted(wrong))
                            .getResponseMetadata()
                            .getMessages())
                    .as(wrong)
                    .singleElement()
                    .asString()
                    .contains("/blocks/0/elements/0/initial_date");
        }
    }

    @Test
    void refusesAMenuOfMoreThanAHundredOptions() throws Exception {
        String menu =
                "[{\"type\":\"actions\",\"elements\":[{\"type\":\"static_select\",\"action_id\":\"who\",\"options\":%s}]}]";
        String option = "{\"text\":{\"type\":\"plain_text\",\"text\":\"One\"},\"value\":\"1\"}";
        assertThat(post(DIRECT, menu.formatted(Collections.nCopies(100, option)))
                        .getError())
                .isNull();
        assertThat(post(DIRECT, menu.formatted(Collections.nCopies(101, option)))
                        .getError())
                .isEqualTo("invalid_blocks");
    }

    @Test
    void listsMembersPageByPage() throws Exception {
        Set<String> all = new TreeSet<>();
        String cursor = "";
        int pages = 0;
        do {
            String from = cursor;
            var page = client.conversationsMembers(
                    asked -> asked.channel("C0SUPPORT1").limit(4).cursor(from));
            assertThat(page.getMembers()).hasSizeLessThanOrEqualTo(4);
            all.addAll(page.getMembers());
            cursor = page.getResponseMetadata().getNextCursor();
            pages++;
        } while (!cursor.isEmpty());
        assertThat(all).hasSize(9).contains("U0ISLA0001", "U0RAPPORT1").doesNotContain("U0ELIF0001");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void refusesACursorAndALimitThatAreNone() throws Exception {
        assertThat(client.conversationsMembers(
                                asked -> asked.channel("C0SUPPORT1").cursor("made up"))
                        .getError())
                .isEqualTo("invalid_cursor");
        assertThat(client.conversationsMembers(
                                asked -> asked.channel("C0SUPPORT1").limit(1_001))
                        .getError())
                .isEqualTo("invalid_limit");
    }

    @Test
    void tellsZoneAndLocaleOfAPerson() throws Exception {
        UsersInfoResponse info =
                client.usersInfo(call -> call.user("U0CHLOE001").includeLocale(true));
        assertThat(info.getUser().getTz()).isEqualTo("America/New_York");
        assertThat(info.getUser().getLocale()).isEqualTo("en-US");
        assertThat(info.getUser().isAdmin()).isTrue();
    }
}
