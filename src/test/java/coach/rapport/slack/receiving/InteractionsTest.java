package coach.rapport.slack.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Place;
import coach.rapport.chat.PrivateReply;
import coach.rapport.chat.Request;
import coach.rapport.chat.Trigger;
import coach.rapport.learners.LearnerId;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteractionsTest {
    private static final LearnerId ANN = new LearnerId("T1", "U1");
    private static final String BUTTON =
            "'type':'block_actions','team':{'id':'T1'},'user':{'id':'U1','team_id':'T1'},'trigger_id':'9.9','response_url':'https://a.example','actions':[{'type':'button','action_id':'practice.start#3','value':'third-call','action_ts':'8.8'}]";

    @Test
    void aButtonComesBackAsItWasNamed() {
        assertThat(read("{" + BUTTON + ",'channel':{'id':'D1'},'message':{'ts':'5.1','thread_ts':'4.1'}}"))
                .contains(new Request.Pressed(
                        "press:36772de8-62bd-3929-933e-cd99a6c13a92",
                        ANN,
                        Optional.of(new Place("D1", Optional.of("4.1"))),
                        "practice.start",
                        "third-call",
                        Optional.of(new PrivateReply("https://a.example")),
                        Optional.of(new Trigger("9.9"))));
    }

    @Test
    void aPressIsKnownByWhoAndWhenAndNamesNobody() {
        String bens = "{" + BUTTON.replace("'U1'", "'U2'") + "}";
        String later = "{" + BUTTON.replace("8.8", "8.9") + "}";
        String id = read("{" + BUTTON + "}").orElseThrow().id();
        assertThat(read("{" + BUTTON + "}").orElseThrow().id()).isEqualTo(id).doesNotContain("U1");
        assertThat(read(bens).orElseThrow().id()).isNotEqualTo(id);
        assertThat(read(later).orElseThrow().id()).isNotEqualTo(id);
    }

    @Test
    void aButtonInAChannelNamesNoPlaceThatAnAnswerCouldGoTo() {
        assertThat(read("{" + BUTTON + ",'channel':{'id':'C1'},'container':{'channel_id':'C1','is_ephemeral':true}}"))
                .hasValueSatisfying(request ->
                        assertThat(((Request.Pressed) request).place()).isEmpty());
    }

    @Test
    void aChoiceIsNotReadBeforeTheFormIsSent() {
        assertThat(
                        read(
                                "{'type':'block_actions','user':{'id':'U1','team_id':'T1'},'actions':[{'type':'radio_buttons','action_id':'scenario'}]}"))
                .isEmpty();
    }

    @Test
    void aFormBringsItsContextAndWhatWasFilledIn() {
        assertThat(
                        read(
                                "{'type':'view_submission','trigger_id':'9.9','team':{'id':'T1'},'user':{'id':'U1'},'view':{'id':'V1','hash':'h1','callback_id':'draft','private_metadata':'ctx','state':{'values':{'text':{'text':{'type':'plain_text_input','value':'<b> &amp;'}},'who':{'who':{'type':'radio_buttons','selected_option':{'value':'maya'}}},'empty':{'empty':{'type':'plain_text_input','value':null}}}}}}"))
                .contains(new Request.Submitted(
                        "form:V1:h1",
                        ANN,
                        "draft",
                        "ctx",
                        Map.of("text", "<b> &amp;", "who", "maya"),
                        Optional.of(new Trigger("9.9"))));
    }

    @Test
    void theWorkspaceIsThePersonsWhereTheAppBelongsToTheWholeCompany() {
        assertThat(
                        read(
                                "{'type':'view_submission','team':null,'user':{'id':'U1','team_id':'T2'},'view':{'id':'V1','hash':'h1'}}"))
                .hasValueSatisfying(request -> assertThat(request.from()).isEqualTo(new LearnerId("T2", "U1")));
    }

    private static final String CHOSEN =
            "'type':'message_action','callback_id':'check_message','team':{'id':'T1'},'user':{'id':'U1'},'trigger_id':'9.9','response_url':'https://a.example','action_ts':'8.8','channel':{'id':'C1'}";

    @Test
    void aMessageOfOnesOwnComesWithItsWords() {
        assertThat(read("{" + CHOSEN + ",'message':{'user':'U1','text':'Hi <@U2|ben> &amp; all'}}"))
                .contains(new Request.Shortcut(
                        "shortcut:36772de8-62bd-3929-933e-cd99a6c13a92",
                        ANN,
                        "check_message",
                        true,
                        "Hi @ben & all",
                        Optional.of(new PrivateReply("https://a.example")),
                        Optional.of(new Trigger("9.9"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'user':'U2','text':'secret'", "'user':'U1','bot_id':'B1','text':'secret'", "'text':'secret'"})
    void whatSomebodyElseWroteIsNotTakenIn(String message) {
        assertThat(read("{" + CHOSEN + ",'message':{" + message + "}}")).hasValueSatisfying(request -> {
            assertThat(((Request.Shortcut) request).own()).isFalse();
            assertThat(((Request.Shortcut) request).text()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'block_actions','team':{'id':'T1'},'user':{'id':'U1','team_id':'T9'},'channel':{'id':'C1'},'actions':[{'type':'button','action_id':'tip.try#0','value':'x','action_ts':'8.8'}]}",
                "{'type':'message_action','team':{'id':'T1'},'user':{'id':'U1','team_id':'T9'},'channel':{'id':'C1'},'action_ts':'8.8'}",
                "{'type':'view_submission','team':{'id':'T9'},'user':{'id':'U1','team_id':'T9'},'view':{'id':'V1','hash':'h1','app_installed_team_id':'T1'}}"
            })
    void aPersonOfAnotherCompanyIsNotTakenForOneOfOurs(String payload) {
        assertThat(read(payload))
                .hasValueSatisfying(request -> assertThat(request.from()).isEqualTo(new LearnerId("T9", "U1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'team':{'id':'T1','enterprise_id':'E1'},'user':{'id':'U1','team_id':'E1'}",
                "'team':{'id':'T1'},'enterprise':{'id':'E1'},'user':{'id':'U1','team_id':'E1'}"
            })
    void aPersonWhomSlackNamesByTheWholeCompanyIsOneOfOurs(String who) {
        assertThat(read("{'type':'view_submission'," + who + ",'view':{'id':'V1','hash':'h1'}}"))
                .hasValueSatisfying(request -> assertThat(request.from()).isEqualTo(ANN));
    }

    private static Optional<Request> read(String payload) {
        return Interactions.read(
                new Json(JsonParser.parseString(payload.replace('\'', '"')).getAsJsonObject()));
    }
}
