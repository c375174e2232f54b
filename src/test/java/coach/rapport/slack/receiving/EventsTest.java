package coach.rapport.slack.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Place;
import coach.rapport.chat.Request;
import coach.rapport.learners.LearnerId;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {
    private static final LearnerId ANN = new LearnerId("T1", "U1");
    private static final Place DIRECT = new Place("D1", Optional.empty());

    @Nested
    class Messages {
        @Test
        void areReadInDirectConversations() {
            assertThat(
                            read(
                                    "{'type':'message','channel':'D1','channel_type':'im','user':'U1','ts':'5.1','text':'a &lt; b'}"))
                    .contains(new Request.Message("Ev1", ANN, DIRECT, "5.1", "a < b", false));
        }

        @Test
        void keepTheirThread() {
            assertThat(
                            read(
                                    "{'type':'message','channel':'D1','channel_type':'im','user':'U1','ts':'5.2','thread_ts':'5.1','text':'x'}"))
                    .contains(new Request.Message("Ev1", ANN, new Place("D1", Optional.of("5.1")), "5.2", "x", false));
        }

        @Test
        void tellOfFiles() {
            assertThat(
                            read(
                                    "{'type':'message','subtype':'file_share','channel':'D1','channel_type':'im','user':'U1','ts':'5.1','text':'','files':[{'id':'F1'}]}"))
                    .contains(new Request.Message("Ev1", ANN, DIRECT, "5.1", "", true));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'type':'message','channel':'C1','channel_type':'channel','user':'U1','ts':'5.1','text':'x'}",
                    "{'type':'message','channel':'G1','channel_type':'mpim','user':'U1','ts':'5.1','text':'x'}",
                    "{'type':'message','channel':'D1','channel_type':'im','user':'UBOT','bot_id':'B1','ts':'5.1','text':'x'}",
                    "{'type':'message','subtype':'bot_message','channel':'D1','channel_type':'im','bot_id':'B1','ts':'5.1','text':'x'}",
                    "{'type':'message','channel':'D1','channel_type':'im','user':'USLACKBOT','ts':'5.1','text':'x'}",
                    "{'type':'message','subtype':'channel_join','channel':'D1','channel_type':'im','user':'U1','ts':'5.1'}",
                    "{'type':'message','channel':'D1','channel_type':'im','ts':'5.1','text':'nobody'}",
                    "{'type':'reaction_added','user':'U1'}"
                })
        void fromElsewhereAndFromBotsAreLeftAlone(String event) {
            assertThat(read(event)).isEmpty();
        }

        @Test
        void thatChangeAreEdited() {
            assertThat(read(changed(
                            "'user':'U1','text':'now','ts':'5.1','thread_ts':'4.1'", "'user':'U1','text':'before'")))
                    .contains(new Request.Edited("Ev1", ANN, new Place("D1", Optional.of("4.1")), "5.1", "now"));
        }

        @Test
        void whoseLinkUnfoldsAreNotEdited() {
            assertThat(read(changed(
                            "'user':'U1','text':'same','ts':'5.1','attachments':[{'title':'A page'}]",
                            "'user':'U1','text':'same','ts':'5.1'")))
                    .isEmpty();
        }

        @Test
        void ofOursThatChangeAreLeftAlone() {
            assertThat(read(changed("'bot_id':'B1','user':'UBOT','text':'now','ts':'5.1'", "'text':'before'")))
                    .isEmpty();
        }

        @Test
        void thatAreDeletedSayWhichAndWhose() {
            assertThat(
                            read(
                                    "{'type':'message','subtype':'message_deleted','channel':'D1','channel_type':'im','deleted_ts':'5.1','previous_message':{'user':'U1','text':'x','ts':'5.1','thread_ts':'4.1'}}"))
                    .contains(new Request.Deleted("Ev1", ANN, new Place("D1", Optional.of("4.1")), "5.1"));
        }

        @Test
        void deletedAboveRepliesAreDeletedToo() {
            assertThat(read(changed(
                            "'subtype':'tombstone','user':'USLACKBOT','text':'This message was deleted.','ts':'5.1'",
                            "'user':'U1','text':'x','ts':'5.1'")))
                    .contains(new Request.Deleted("Ev1", ANN, DIRECT, "5.1"));
        }

        private static String changed(String now, String before) {
            return "{'type':'message','subtype':'message_changed','channel':'D1','channel_type':'im','message':{" + now
                    + "},'previous_message':{" + before + "}}";
        }
    }

    @Test
    void openingTheHomePageIsToldFromOpeningTheConversation() {
        assertThat(read("{'type':'app_home_opened','user':'U1','channel':'D1','tab':'home'}"))
                .contains(new Request.HomeOpened("Ev1", ANN));
        assertThat(read("{'type':'app_home_opened','user':'U1','channel':'D1','tab':'messages'}"))
                .contains(new Request.MessagesOpened("Ev1", ANN, DIRECT));
    }

    @Test
    void theStopButtonSaysWhichThread() {
        assertThat(read("{'type':'agent_session_stopped','user':'U1','channel':'D1','thread_ts':'4.1'}"))
                .contains(new Request.Stopped("Ev1", ANN, new Place("D1", Optional.of("4.1"))));
    }

    @Test
    void uninstallingRemoves() {
        assertThat(read("{'type':'app_uninstalled'}")).contains(new Request.Removed("Ev1", new LearnerId("T1", "")));
    }

    @Test
    void revokingTheBotsTokenRemoves() {
        assertThat(read("{'type':'tokens_revoked','tokens':{'oauth':[],'bot':['UBOT']}}"))
                .containsInstanceOf(Request.Removed.class);
    }

    @Test
    void revokingAPersonsOwnTokenRemovesNothing() {
        assertThat(read("{'type':'tokens_revoked','tokens':{'oauth':['U1'],'bot':[]}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'member_joined_channel','user':'U1','channel':'C1','channel_type':'C','team':'T1','inviter':'U2'}",
                "{'type':'member_left_channel','user':'U1','channel':'C1','channel_type':'C','team':'T1'}",
                "{'type':'channel_left','channel':'C1','actor_id':'U1'}",
                "{'type':'group_left','channel':'C1','actor_id':'U1'}",
                "{'type':'channel_archive','channel':'C1','user':'U1'}",
                "{'type':'group_archive','channel':'C1','user':'U1'}",
                "{'type':'channel_unarchive','channel':'C1','user':'U1'}",
                "{'type':'group_unarchive','channel':'C1','actor_id':'U1'}",
                "{'type':'channel_deleted','channel':'C1','actor_id':'U1'}",
                "{'type':'group_deleted','channel':'C1','actor_id':'U1'}",
                "{'type':'channel_rename','channel':{'id':'C1','name':'returns','created':1767225600}}",
                "{'type':'group_rename','channel':{'id':'C1','name':'returns','created':1767225600}}",
                "{'type':'channel_shared','connected_team_id':'T9','channel':'C1'}",
                "{'type':'channel_unshared','previously_connected_team_id':'T9','channel':'C1','is_ext_shared':false}"
            })
    void whatHappensToAChannelSaysWhichAndNothingElse(String event) {
        assertThat(read(event)).contains(new Request.TeamDue("Ev1", LearnerId.nobody("T1"), "C1"));
    }

    @Test
    void aChannelThatAnotherCompanySharesIsLookedAtFromOurWorkspace() {
        String shared =
                "{'type':'event_callback','team_id':'T9','authorizations':[{'team_id':'T1','user_id':'UBOT','is_bot':true}],'event_id':'Ev1','event':{'type':'channel_archive','channel':'C1','user':'U9'}}";
        assertThat(readAll(shared)).contains(new Request.TeamDue("Ev1", LearnerId.nobody("T1"), "C1"));
    }

    @Test
    void aChannelWithoutAnIdIsLeftAlone() {
        assertThat(read("{'type':'channel_rename','channel':{'name':'returns'}}"))
                .isEmpty();
    }

    private static Optional<Request> read(String event) {
        return readAll("{'type':'event_callback','team_id':'T1','event_id':'Ev1','event':" + event + "}");
    }

    private static Optional<Request> readAll(String envelope) {
        return Events.read(
                new Json(JsonParser.parseString(envelope.replace('\'', '"')).getAsJsonObject()));
    }
}
