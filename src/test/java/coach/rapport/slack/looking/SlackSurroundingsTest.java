package coach.rapport.slack.looking;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Surroundings.ChannelSeen;
import coach.rapport.chat.Surroundings.PersonSeen;
import coach.rapport.learners.LearnerId;
import coach.rapport.slack.connection.FakeSlack;
import coach.rapport.slack.connection.FakeSlack.Fault;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class SlackSurroundingsTest {
    private static final LearnerId ANN = new LearnerId("T1", "U1");

    private FakeSlack slack;
    private SlackSurroundings surroundings;

    @BeforeEach
    void start() throws IOException {
        slack = new FakeSlack();
        surroundings = new SlackSurroundings(slack.asServer(Duration.ofSeconds(10)));
    }

    @AfterEach
    void stop() {
        slack.close();
    }

    @Nested
    class AChannel {
        @Test
        void saysWhoIsInItAndLeavesRapportOut() {
            isThere("'is_channel':true,'is_member':true");
            hasMembers("'U1','U2','UBOT'", "");
            assertThat(look()).isEqualTo(new ChannelSeen.Joined("returns", Set.of("U1", "U2"), false));
        }

        @Test
        void isReadToTheLastPage() {
            isThere("'is_member':true");
            hasMembers("'U1','UBOT'", "page2");
            hasMembers("'U2'", "page3");
            hasMembers("'U3'", "");
            assertThat(look()).isEqualTo(new ChannelSeen.Joined("returns", Set.of("U1", "U2", "U3"), false));
            assertThat(slack.calls("conversations.members"))
                    .extracting(call -> call.field("cursor"))
                    .containsExactly("", "page2", "page3");
        }

        @Test
        void thatHasNoEndIsNotReadForEver() {
            isThere("'is_member':true");
            hasMembers("'U1'", "page2");
            hasMembers("'U2'", "page2");
            assertThat(look()).isEqualTo(new ChannelSeen.Joined("returns", Set.of("U1", "U2"), false));
        }

        @Test
        void isAskedForOurOwnNameOnce() {
            for (int time = 0; time < 2; time++) {
                isThere("'is_member':true");
                hasMembers("'U1','UBOT'", "");
                look();
            }
            assertThat(slack.calls("auth.test")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"'is_ext_shared':true", "'is_pending_ext_shared':true"})
        void isSharedOnceAnotherCompanyIsInvited(String shared) {
            isThere("'is_member':true," + shared);
            hasMembers("'U1'", "");
            assertThat(look()).isEqualTo(new ChannelSeen.Joined("returns", Set.of("U1"), true));
        }

        @Test
        void isNotSharedWhereOneCompanysWorkspacesHaveItInCommon() {
            isThere("'is_member':true,'is_shared':true,'is_org_shared':true");
            hasMembers("'U1'", "");
            assertThat(look()).isEqualTo(new ChannelSeen.Joined("returns", Set.of("U1"), false));
        }

        @Test
        void thatRapportIsNotInIsNotLookedInto() {
            isThere("'is_member':false");
            assertThat(look()).isEqualTo(new ChannelSeen.NotJoined("returns"));
            assertThat(slack.calls("conversations.members")).isEmpty();
        }

        @Test
        void isNotJoinedWhereRapportWasRemovedMeanwhile() {
            isThere("'is_member':true");
            slack.refuseNext("conversations.members", "not_in_channel");
            assertThat(look()).isEqualTo(new ChannelSeen.NotJoined("returns"));
        }

        @Test
        void isArchivedWhoeverIsInIt() {
            isThere("'is_archived':true,'is_member':false");
            assertThat(look()).isEqualTo(new ChannelSeen.Archived("returns"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"'is_im':true", "'is_mpim':true,'is_member':true"})
        void isNoneWhereItIsADirectConversation(String kind) {
            isThere(kind);
            assertThat(look()).isEqualTo(new ChannelSeen.NoChannel());
        }

        @ParameterizedTest
        @ValueSource(strings = {"im:read", "mpim:read"})
        void isNoneWhereSlackAsksForARightThatOnlyDirectConversationsNeed(String scope) {
            answers("conversations.info", "{'ok':false,'error':'missing_scope','needed':'" + scope + "'}");
            assertThat(look()).isEqualTo(new ChannelSeen.NoChannel());
        }

        @Test
        void isGoneWhereSlackKnowsNone() {
            slack.refuseNext("conversations.info", "channel_not_found");
            assertThat(look()).isEqualTo(new ChannelSeen.Gone());
        }

        @ParameterizedTest
        @ValueSource(strings = {"conversations.info", "conversations.members", "auth.test"})
        void isUnknownWhereSlackDoesNotAnswerToTheEnd(String method) {
            slack.failNext(method, new Fault.Answers(503, "", Map.of()));
            isThere("'is_member':true");
            hasMembers("'U1'", "");
            assertThat(look()).isEqualTo(new ChannelSeen.Unknown());
        }

        @Test
        void isNotThereForPeopleOfAnotherCompany() {
            isThere("'is_member':true");
            hasMembers("'U1'", "");
            assertThat(surroundings.lookAt("T9", "C1")).isEqualTo(new ChannelSeen.Gone());
        }

        private ChannelSeen look() {
            return surroundings.lookAt("T1", "C1");
        }

        private void isThere(String more) {
            answers("conversations.info", "{'ok':true,'channel':{'id':'C1','name':'returns'," + more + "}}");
        }

        private void hasMembers(String members, String next) {
            answers(
                    "conversations.members",
                    "{'ok':true,'members':[" + members + "],'response_metadata':{'next_cursor':'" + next + "'}}");
        }
    }

    @Nested
    class APerson {
        @Test
        void hasAHomeAndAZone() {
            isThere("'tz':'Europe/Lisbon'");
            assertThat(look())
                    .isEqualTo(new PersonSeen.Known("Ann Lee", "T1", ZoneId.of("Europe/Lisbon"), false, false));
        }

        @ParameterizedTest
        @ValueSource(strings = {"'tz':'Mars/Olympus'", "'tz':null", "'name':'ann'"})
        void keepsUniversalTimeWhereTheZoneIsNotKnown(String zone) {
            isThere(zone);
            assertThat(look()).isEqualTo(new PersonSeen.Known("Ann Lee", "T1", ZoneOffset.UTC, false, false));
        }

        @ParameterizedTest
        @CsvSource({
            "'is_admin', true, false",
            "'is_owner', true, false",
            "'is_restricted', false, true",
            "'is_ultra_restricted', false, true"
        })
        void isAnAdministratorOrAGuestAsSlackSays(String field, boolean admin, boolean guest) {
            isThere("'" + field + "':true");
            assertThat(look()).isEqualTo(new PersonSeen.Known("Ann Lee", "T1", ZoneOffset.UTC, admin, guest));
        }

        @Test
        void ofAnotherCompanyIsAtHomeThere() {
            answers("users.info", "{'ok':true,'user':{'id':'U1','real_name':'Ann Lee','team_id':'T9'}}");
            assertThat(look()).isEqualTo(new PersonSeen.Known("Ann Lee", "T9", ZoneOffset.UTC, false, false));
        }

        @Test
        void isAStrangerThoughSlackDoesNotSayFromWhere() {
            answers("users.info", "{'ok':true,'user':{'id':'U1','real_name':'Ann Lee','is_stranger':true}}");
            assertThat(look()).isEqualTo(new PersonSeen.Known("Ann Lee", "", ZoneOffset.UTC, false, false));
        }

        @Test
        void isAtHomeInAnyOfTheCompanysWorkspaces() {
            answers(
                    "users.info",
                    "{'ok':true,'user':{'id':'U1','real_name':'Ann Lee','team_id':'T2','enterprise_user':{'id':'U1','teams':['T2','T1']}}}");
            assertThat(look()).isEqualTo(new PersonSeen.Known("Ann Lee", "T1", ZoneOffset.UTC, false, false));
        }

        @ParameterizedTest
        @ValueSource(strings = {"'deleted':true", "'is_bot':true"})
        void isGoneWhereTheyLeftOrAreAnApp(String gone) {
            isThere(gone);
            assertThat(look()).isEqualTo(new PersonSeen.Gone());
        }

        @ParameterizedTest
        @ValueSource(strings = {"user_not_found", "user_not_visible"})
        void isGoneWhereSlackKnowsNone(String error) {
            slack.refuseNext("users.info", error);
            assertThat(look()).isEqualTo(new PersonSeen.Gone());
        }

        private void isThere(String more) {
            answers("users.info", "{'ok':true,'user':{'id':'U1','real_name':'Ann Lee','team_id':'T1'," + more + "}}");
        }

        private PersonSeen look() {
            return surroundings.lookAt(ANN);
        }
    }

    @Nested
    @ExtendWith(OutputCaptureExtension.class)
    class Nothing {
        @ParameterizedTest
        @ValueSource(ints = {429, 500, 503})
        void isKnownWhereSlackIsBusyOrBroken(int status) {
            slack.failNext("conversations.info", new Fault.Answers(status, "{}", Map.of("Retry-After", "30")));
            slack.failNext("users.info", new Fault.Answers(status, "{}", Map.of("Retry-After", "30")));
            isKnown();
        }

        @Test
        void isKnownWhereTheAnswerIsNotSlacks() {
            slack.failNext("conversations.info", new Fault.Answers(200, "<html>proxy</html>", Map.of()));
            slack.failNext("users.info", new Fault.Answers(200, "<html>proxy</html>", Map.of()));
            isKnown();
        }

        @ParameterizedTest
        @ValueSource(strings = {"ratelimited", "internal_error", "invalid_auth"})
        void isKnownWhereSlackSaysSo(String error) {
            slack.refuseNext("conversations.info", error);
            slack.refuseNext("users.info", error);
            isKnown();
        }

        @Test
        void isKnownWithoutTheRightToLookAndTheLogSaysWhichIsMissing(CapturedOutput log) {
            String missing = "{'ok':false,'error':'missing_scope','needed':'channels:read','provided':'chat:write'}";
            answers("conversations.info", missing);
            answers("users.info", missing.replace("channels", "users"));
            isKnown();
            assertThat(log).contains("channels:read is missing").contains("users:read is missing");
        }

        private void isKnown() {
            assertThat(surroundings.lookAt("T1", "C1")).isEqualTo(new ChannelSeen.Unknown());
            assertThat(surroundings.lookAt(ANN)).isEqualTo(new PersonSeen.Unknown());
        }
    }

    private void answers(String method, String body) {
        slack.failNext(method, new Fault.Answers(200, body.replace('\'', '"'), Map.of()));
    }
}
