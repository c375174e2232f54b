package coach.rapport.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coach.rapport.playground.workspace.Json;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Channels as people change them, seen by the app through Slack's own client. */
class ChannelTest {
    private static final String ANA = "U0ANA00001";
    private static final String BEN = "U0BEN00001";
    private static final String ELIF = "U0ELIF0001";
    private static final String APP = "U0RAPPORT1";
    private static final String RETURNS = "C0RETURNS1";
    private static final String SUPPORT = "C0SUPPORT1";

    @TempDir
    Path state;

    RunningPlayground playground;
    MethodsClient client;

    @BeforeEach
    void start() {
        playground = RunningPlayground.start(state);
        client = playground.client();
    }

    @AfterEach
    void stop() {
        playground.close();
    }

    private ObjectNode type(String user, String channel, String text) {
        return playground.learner(
                "command",
                Json.object()
                        .put("user", user)
                        .put("channel", channel)
                        .put("text", text)
                        .toString());
    }

    private void change(String json) {
        ObjectNode answer = playground.control("channel", json.replace('\'', '"'));
        assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
    }

    private Conversation info(String channel) throws Exception {
        return client.conversationsInfo(asked -> asked.channel(channel)).getChannel();
    }

    private String infoError(String channel) throws Exception {
        return client.conversationsInfo(asked -> asked.channel(channel)).getError();
    }

    private String postError(String channel) throws Exception {
        return client.chatPostMessage(message -> message.channel(channel).text("Hello"))
                .getError();
    }

    private List<String> members(String channel) throws Exception {
        return client.conversationsMembers(asked -> asked.channel(channel)).getMembers();
    }

    private List<JsonNode> events() {
        return playground.app().received().stream()
                .map(received -> Json.parse(received.body()).path("event"))
                .toList();
    }

    private List<String> eventTypes() {
        return events().stream().map(event -> Json.text(event, "type")).toList();
    }

    private List<JsonNode> lines(String channel) {
        return Json.items(playground
                .get("/playground/control/messages?channel=" + channel)
                .path("messages"));
    }

    private List<JsonNode> onlyFor(String user, String channel) {
        return Json.items(playground
                .get("/playground/control/messages?channel=" + channel + "&user=" + user)
                .path("ephemeral"));
    }

    @Nested
    class AnInvitation {
        @Test
        void bringsTheAppIn() throws Exception {
            assertThat(info(RETURNS).isMember()).isFalse();
            assertThat(postError(RETURNS)).isEqualTo("not_in_channel");
            type(ANA, RETURNS, "/invite @Rapport");
            assertThat(info(RETURNS).isMember()).isTrue();
            assertThat(postError(RETURNS)).isNull();
        }

        @Test
        void isToldToTheAppAndShownToEverybody() {
            type(ANA, RETURNS, "/invite @Rapport");
            assertThat(events())
                    .singleElement()
                    .extracting(
                            event -> Json.text(event, "type"),
                            event -> Json.text(event, "user"),
                            event -> Json.text(event, "channel"),
                            event -> Json.text(event, "inviter"))
                    .isEqualTo(tuple("member_joined_channel", APP, RETURNS, ANA).toList());
            assertThat(lines(RETURNS))
                    .singleElement()
                    .satisfies(
                            line -> assertThat(line.toString()).contains("channel_join", APP, "\"inviter\":\"" + ANA));
        }

        @Test
        void maySummonSeveralByHandleOrByName() throws Exception {
            change("{'channel':'C0RETURNS1','removes':['U0BEN00001','U0ISLA0001']}");
            type(ANA, RETURNS, "/invite @Ben Okafor @isla");
            assertThat(members(RETURNS)).contains(BEN, "U0ISLA0001");
        }

        @ParameterizedTest
        @CsvSource({
            "@ben, They are in this channel already.",
            "@nobody, 'Nobody here is called \"nobody\".'",
            "'', 'Say whom: `/invite @Rapport`.'",
            "@elif, 'They belong to another company, and this channel is not shared with it.'"
        })
        void thatCannotBeSaysWhyToWhoeverTypedIt(String whom, String why) {
            type(ANA, RETURNS, "/invite " + whom);
            assertThat(onlyFor(ANA, RETURNS))
                    .singleElement()
                    .satisfies(line -> assertThat(Json.text(line, "text")).isEqualTo(why));
            assertThat(events()).isEmpty();
        }

        @Test
        void isForChannels() {
            type(ANA, "D0ANA00001", "/invite @ben");
            assertThat(onlyFor(ANA, "D0ANA00001"))
                    .singleElement()
                    .satisfies(line -> assertThat(Json.text(line, "text")).isEqualTo("`/invite` is for channels."));
        }
    }

    @Nested
    class Leaving {
        @Test
        void ofTheAppIsToldToItAsLeaving() throws Exception {
            type(ANA, SUPPORT, "/remove @Rapport");
            assertThat(events())
                    .singleElement()
                    .extracting(event -> Json.text(event, "type"), event -> Json.text(event, "channel"))
                    .isEqualTo(List.of("channel_left", SUPPORT));
            assertThat(postError(SUPPORT)).isEqualTo("not_in_channel");
        }

        @Test
        void ofAPersonIsToldWhereTheAppIs() throws Exception {
            type(BEN, SUPPORT, "/leave");
            type(BEN, RETURNS, "/leave");
            assertThat(events())
                    .singleElement()
                    .extracting(
                            event -> Json.text(event, "type"),
                            event -> Json.text(event, "user"),
                            event -> Json.text(event, "channel"))
                    .isEqualTo(List.of("member_left_channel", BEN, SUPPORT));
            assertThat(members(SUPPORT)).doesNotContain(BEN);
        }

        @Test
        void leavesNothingToSay() {
            type(BEN, SUPPORT, "/leave");
            assertThat(type(BEN, SUPPORT, "/rapport help").path("error").asString())
                    .isEqualTo("not_in_channel");
            assertThat(playground
                            .get("/playground/learner/state?user=" + BEN)
                            .path("conversations")
                            .toString())
                    .doesNotContain(SUPPORT);
        }
    }

    @Nested
    class AnArchivedChannel {
        @BeforeEach
        void archive() {
            type(ANA, SUPPORT, "/archive");
        }

        @Test
        void isClosedToEverybody() throws Exception {
            assertThat(eventTypes()).containsExactly("channel_archive");
            assertThat(postError(SUPPORT)).isEqualTo("is_archived");
            assertThat(info(SUPPORT).isArchived()).isTrue();
            assertThat(info(SUPPORT).isMember()).isFalse();
            assertThat(say(ANA, SUPPORT)).isEqualTo("is_archived");
            assertThat(type(ANA, SUPPORT, "/rapport help").path("error").asString())
                    .isEqualTo("is_archived");
        }

        @Test
        void comesBackWithNobodyButWhoBroughtItBack() throws Exception {
            type(ANA, SUPPORT, "/unarchive");
            assertThat(eventTypes()).containsExactly("channel_archive", "channel_unarchive");
            assertThat(members(SUPPORT)).containsExactly(ANA);
            assertThat(postError(SUPPORT)).isEqualTo("not_in_channel");
        }

        @Test
        void isLeftOutOfAListThatAsksForThat() throws Exception {
            assertThat(client.conversationsList(asked -> asked.excludeArchived(true))
                            .getChannels())
                    .extracting(Conversation::getId)
                    .containsExactlyInAnyOrder("C0LOBBY001", RETURNS);
        }

        private String say(String user, String channel) {
            return playground
                    .learner(
                            "message",
                            "{\"user\":\"%s\",\"channel\":\"%s\",\"text\":\"Hello\"}".formatted(user, channel))
                    .path("error")
                    .asString();
        }
    }

    @Nested
    class APrivateChannel {
        @BeforeEach
        void close() {
            change("{'channel':'C0RETURNS1','private':true}");
        }

        @Test
        void isNotToBeSeenFromOutside() throws Exception {
            assertThat(infoError(RETURNS)).isEqualTo("channel_not_found");
            assertThat(postError(RETURNS)).isEqualTo("channel_not_found");
            assertThat(client.conversationsMembers(asked -> asked.channel(RETURNS))
                            .getError())
                    .isEqualTo("channel_not_found");
            assertThat(listed()).isEmpty();
            type(ANA, RETURNS, "/archive");
            assertThat(events()).isEmpty();
        }

        @Test
        void isSeenByItsMembers() throws Exception {
            type(ANA, RETURNS, "/invite @Rapport");
            assertThat(info(RETURNS).isPrivate()).isTrue();
            assertThat(listed()).containsExactly(RETURNS);
        }

        @Test
        void tellsTheAppByTheEventsOfGroups() throws Exception {
            type(ANA, RETURNS, "/invite @Rapport");
            type(ANA, RETURNS, "/archive");
            type(ANA, RETURNS, "/unarchive");
            type(ANA, RETURNS, "/remove @Rapport");
            assertThat(eventTypes())
                    .containsExactly("member_joined_channel", "group_archive", "group_unarchive", "group_left");
        }

        private List<String> listed() throws Exception {
            return client
                    .conversationsList(asked -> asked.types(List.of(ConversationType.PRIVATE_CHANNEL)))
                    .getChannels()
                    .stream()
                    .map(Conversation::getId)
                    .toList();
        }
    }

    @Nested
    class ASharedChannel {
        @BeforeEach
        void share() {
            change("{'channel':'C0SUPPORT1','shared':true}");
        }

        @Test
        void hasTheOtherCompanysPeople() throws Exception {
            assertThat(info(SUPPORT).isExtShared()).isTrue();
            assertThat(members(SUPPORT)).contains(ELIF);
            assertThat(client.usersInfo(asked -> asked.user(ELIF)).getUser().getTeamId())
                    .isEqualTo("T0NEIGHBOR");
            assertThat(eventTypes()).containsExactly("channel_shared", "member_joined_channel");
            assertThat(Json.parse(playground.app().received().getFirst().body())
                            .path("is_ext_shared_channel")
                            .asBoolean())
                    .isTrue();
        }

        @Test
        void isOursAloneAgainWithoutThem() throws Exception {
            change("{'channel':'C0SUPPORT1','shared':false}");
            assertThat(info(SUPPORT).isExtShared()).isFalse();
            assertThat(members(SUPPORT)).doesNotContain(ELIF);
            assertThat(eventTypes()).endsWith("member_left_channel", "channel_unshared");
        }

        @Test
        void saysOfAPressWhoseAppItIsAndWhosePerson() throws Exception {
            String ts = client.chatPostMessage(
                            message -> message.channel(SUPPORT).text("Tip").blocksAsString("""
                            [{"type":"actions","elements":[{"type":"button","action_id":"try","value":"x",
                              "text":{"type":"plain_text","text":"Try it"}}]}]"""))
                    .getTs();
            playground.learner(
                    "action",
                    "{\"user\":\"%s\",\"channel\":\"%s\",\"ts\":\"%s\",\"action_id\":\"try\"}"
                            .formatted(ELIF, SUPPORT, ts));
            String body = playground.app().received().getLast().body();
            JsonNode payload = Json.parse(URLDecoder.decode(body.substring(8), StandardCharsets.UTF_8));
            assertThat(Json.text(payload.path("team"), "id")).isEqualTo("T0PLAYGRND");
            assertThat(Json.text(payload.path("user"), "team_id")).isEqualTo("T0NEIGHBOR");
        }
    }

    @Test
    void aRenamedChannelIsToldWithItsName() throws Exception {
        change("{'channel':'C0SUPPORT1','name':'team-care'}");
        assertThat(info(SUPPORT).getName()).isEqualTo("team-care");
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(Json.text(event, "type")).isEqualTo("channel_rename");
            assertThat(Json.text(event.path("channel"), "name")).isEqualTo("team-care");
        });
    }

    @Test
    void aDeletedChannelIsGone() throws Exception {
        change("{'channel':'C0SUPPORT1','deleted':true}");
        assertThat(eventTypes()).containsExactly("channel_deleted");
        assertThat(infoError(SUPPORT)).isEqualTo("channel_not_found");
        restart();
        assertThat(infoError(SUPPORT)).isEqualTo("channel_not_found");
    }

    @Test
    void whatBecameOfAChannelOutlivesTheProcess() throws Exception {
        type(ANA, RETURNS, "/invite @Rapport");
        change("{'channel':'C0RETURNS1','shared':true,'removes':['U0BEN00001']}");
        change("{'channel':'C0LOBBY001','archived':true}");
        List<String> before = members(RETURNS);
        restart();
        assertThat(members(RETURNS)).isEqualTo(before).contains(APP, ELIF, ANA).doesNotContain(BEN);
        assertThat(info(RETURNS).isExtShared()).isTrue();
        assertThat(info("C0LOBBY001").isArchived()).isTrue();
    }

    @Test
    void aPersonWhoMovesLivesByOtherClocks() throws Exception {
        assertThat(zone()).isEqualTo("Europe/Lisbon");
        playground.control("zone", "{\"user\":\"U0ANA00001\",\"tz\":\"Asia/Kathmandu\"}");
        assertThat(zone()).isEqualTo("Asia/Kathmandu");
        assertThat(client.usersInfo(asked -> asked.user(ANA)).getUser().getTzOffset())
                .isEqualTo((int) Duration.ofMinutes(345).toSeconds());
        restart();
        assertThat(zone()).isEqualTo("Asia/Kathmandu");
        assertThat(playground
                        .control("zone", "{\"user\":\"U0ANA00001\",\"tz\":\"Mars/Olympus\"}")
                        .path("error")
                        .asString())
                .isEqualTo("unknown_zone");
    }

    private String zone() throws Exception {
        return client.usersInfo(asked -> asked.user(ANA)).getUser().getTz();
    }

    private void restart() {
        playground.close();
        start();
    }
}
