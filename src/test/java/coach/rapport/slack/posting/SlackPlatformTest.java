package coach.rapport.slack.posting;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Earlier;
import coach.rapport.chat.FakeFiles;
import coach.rapport.chat.Form;
import coach.rapport.chat.Part;
import coach.rapport.chat.Place;
import coach.rapport.chat.Platform.Receipt;
import coach.rapport.chat.PrivateReply;
import coach.rapport.chat.Trigger;
import coach.rapport.chat.Words;
import coach.rapport.learners.LearnerId;
import coach.rapport.slack.connection.FakeSlack;
import coach.rapport.slack.connection.FakeSlack.Fault;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackPlatformTest {
    private static final LearnerId ANN = new LearnerId("T1", "U1");
    private static final Card CARD = Card.saying("Hello");
    private static final Destination IN_THREAD = new Destination.At(new Place("D1", Optional.of("1.1")));
    private static final Receipt NOTHING_LEFT = new Receipt.Sent(Optional.empty());

    private final List<Duration> pauses = new ArrayList<>();
    private final FakeFiles kept = new FakeFiles();
    private FakeSlack slack;
    private SlackPlatform platform;

    @BeforeEach
    void start() throws IOException {
        slack = new FakeSlack();
        platform = new SlackPlatform(slack.asServer(Duration.ofSeconds(10)), kept, pauses::add);
    }

    @AfterEach
    void stop() {
        slack.close();
    }

    @Nested
    class Posting {
        @Test
        void saysWhereTheThreadBelowANewMessageIs() {
            assertThat(post("k1", false, new Destination.Direct(ANN), CARD))
                    .isEqualTo(sent("D-U1", "1700000000.000001"));
        }

        @Test
        void staysInTheThreadThatItIsGiven() {
            assertThat(post("k1", false, IN_THREAD, CARD)).isEqualTo(sent("D1", "1700000000.000001"));
            assertThat(onlyPost().field("thread_ts")).isEqualTo("1.1");
        }

        @Test
        void goesBelowTheMessageThatOpenedTheThread() {
            Delivery below = new Delivery.Post(ANN, new Destination.InThread(ANN, "opener"), CARD, Optional.empty());
            platform.deliver("k1", false, below, Optional.of(new Place("D1", Optional.of("7.7"))));
            assertThat(onlyPost().field("thread_ts")).isEqualTo("7.7");
        }

        @Test
        void isImpossibleWhereTheThreadNeverCameToBe() {
            assertThat(post("k1", false, new Destination.InThread(ANN, "opener"), CARD))
                    .isEqualTo(new Receipt.Impossible("thread_unknown"));
        }

        @Test
        void opensADirectConversationOnce() {
            post("k1", false, new Destination.Direct(ANN), CARD);
            post("k2", false, new Destination.Direct(ANN), CARD);
            assertThat(slack.calls("conversations.open")).hasSize(1);
        }

        @Test
        void keepsTheNotificationFromComingAlive() {
            post("k1", false, IN_THREAD, Card.saying("<!channel> & <@U1> http://a.example"));
            assertThat(onlyPost().fields())
                    .containsEntry("text", "&lt;!channel&gt; &amp; &lt;@U1&gt; http://a.example")
                    .containsEntry("parse", "none")
                    .containsEntry("mrkdwn", "0")
                    .containsEntry("link_names", "0")
                    .containsEntry("unfurl_links", "0")
                    .containsEntry("unfurl_media", "0");
        }

        private FakeSlack.Call onlyPost() {
            assertThat(slack.calls("chat.postMessage")).hasSize(1);
            return slack.calls("chat.postMessage").getFirst();
        }
    }

    @Nested
    class Outcome {
        @Test
        void waitsAsLongAsSlackAsks() {
            slack.failNext("chat.postMessage", new Fault.Answers(429, "{}", Map.of("Retry-After", "17")));
            assertThat(post()).isEqualTo(new Receipt.Later(17));
        }

        @Test
        void isLaterWhenSlackIsBroken() {
            slack.failNext("chat.postMessage", new Fault.Answers(500, "oops", Map.of()));
            assertThat(post()).isEqualTo(new Receipt.Later(0));
        }

        @Test
        void isLaterWhenTheAnswerIsNotSlacks() {
            slack.failNext("chat.postMessage", new Fault.Answers(200, "<html>proxy</html>", Map.of()));
            assertThat(post()).isEqualTo(new Receipt.Later(0));
        }

        @Test
        void isLaterWhenSlackHangs() {
            platform = new SlackPlatform(slack.asServer(Duration.ofMillis(300)), kept, pauses::add);
            slack.failNext("chat.postMessage", new Fault.Hangs());
            assertThat(post()).isEqualTo(new Receipt.Later(0));
        }

        @Test
        void isLaterWhenNobodyListens() {
            slack.close();
            assertThat(post()).isEqualTo(new Receipt.Later(0));
        }

        @Test
        void isLaterWhenSlackSaysItHasATroubleOfItsOwn() {
            slack.refuseNext("chat.postMessage", "internal_error");
            assertThat(post()).isEqualTo(new Receipt.Later(1));
        }

        @Test
        void isImpossibleWhenSlackSaysNo() {
            slack.refuseNext("chat.postMessage", "account_inactive");
            assertThat(post()).isEqualTo(new Receipt.Impossible("account_inactive"));
        }

        private Receipt post() {
            return SlackPlatformTest.this.post("k1", false, IN_THREAD, CARD);
        }
    }

    @Nested
    class AfterABrokenConnection {
        @Test
        void oneAttemptPostsOnce() {
            post("k0", false, IN_THREAD, CARD);
            slack.failNext("chat.postMessage", new Fault.BreaksOff());
            assertThat(post("k1", false, IN_THREAD, CARD)).isEqualTo(new Receipt.Later(0));
            assertThat(slack.messages()).hasSize(2);
        }

        @Test
        void theNextAttemptFindsWhatIsThere() {
            slack.failNext("chat.postMessage", new Fault.BreaksOff());
            post("k1", false, IN_THREAD, CARD);
            assertThat(post("k1", true, IN_THREAD, CARD)).isEqualTo(sent("D1", "1700000000.000001"));
            assertThat(slack.messages()).hasSize(1);
        }

        @Test
        void theNextAttemptFindsItOutsideThreadsToo() {
            slack.failNext("chat.postMessage", new Fault.BreaksOff());
            post("k1", false, new Destination.Direct(ANN), CARD);
            assertThat(post("k1", true, new Destination.Direct(ANN), CARD))
                    .isEqualTo(sent("D-U1", "1700000000.000001"));
            assertThat(slack.messages()).hasSize(1);
        }

        @Test
        void theNextAttemptPostsWhatIsNotThere() {
            post("another", false, IN_THREAD, CARD);
            post("k1", true, IN_THREAD, CARD);
            assertThat(slack.messages()).hasSize(2);
        }
    }

    @Nested
    class Pictures {
        private final Card withPicture =
                new Card("Curve", List.of(new Part.Picture(new byte[] {1, 2}, "Trust", "It rises from 3 to 6.")));

        @Test
        void areShownFromAStoredFile() {
            post("k1", false, IN_THREAD, withPicture);
            assertThat(blocks())
                    .contains("\"slack_file\":{\"id\":\"F1\"}")
                    .contains("\"alt_text\":\"It rises from 3 to 6.\"");
        }

        @Test
        void areTriedAgainUntilSlackHasLookedAtThem() {
            slack.refuseNext("chat.postMessage", "invalid_blocks");
            slack.refuseNext("chat.postMessage", "invalid_blocks");
            post("k1", false, IN_THREAD, withPicture);
            assertThat(pauses).hasSize(2);
            assertThat(blocks()).contains("slack_file");
        }

        @Test
        void areToldInWordsWhereSlackTakesNone() {
            slack.refuseNext("files.getUploadURLExternal", "missing_scope");
            post("k1", false, IN_THREAD, withPicture);
            assertThat(blocks()).doesNotContain("slack_file").contains("It rises from 3 to 6.");
        }

        @Test
        void areRemembered() {
            post("k1", false, IN_THREAD, withPicture);
            assertThat(kept.references()).containsExactly("F1");
        }

        private String blocks() {
            return slack.messages().getFirst().get("blocks").toString();
        }
    }

    @Nested
    class Whispering {
        @Test
        void usesTheAddressThatSlackGave() {
            assertThat(deliver(whisper())).isEqualTo(NOTHING_LEFT);
            assertThat(slack.calls("response_url").getFirst().field("json"))
                    .contains("\"response_type\":\"ephemeral\"")
                    .contains("\"replace_original\":false");
            assertThat(slack.messages()).isEmpty();
        }

        @Test
        void turnsToTheDirectConversationOnceTheAddressExpired() {
            slack.failNext(
                    "response_url", new Fault.Answers(404, "{\"ok\":false,\"error\":\"expired_url\"}", Map.of()));
            assertThat(deliver(whisper())).isEqualTo(sent("D-U1", "1700000000.000001"));
            assertThat(slack.messages().getFirst().get("channel").getAsString()).isEqualTo("D-U1");
        }

        private Delivery whisper() {
            return new Delivery.Whisper(ANN, new PrivateReply(slack.responseUrl()), CARD);
        }
    }

    @Nested
    class Changing {
        private final Earlier opening = new Earlier.Opening(ANN, "s1");

        @Test
        void turnsTheThreadsFirstMessageIntoAnother() {
            assertThat(change(opening)).isEqualTo(NOTHING_LEFT);
            assertThat(slack.calls("chat.update").getFirst().fields())
                    .containsEntry("channel", "D1")
                    .containsEntry("ts", "1.1")
                    .containsEntry("text", "Hello");
            assertThat(slack.messages()).isEmpty();
        }

        @Test
        void isGivenUpQuietlyWhereTheMessageIsGone() {
            slack.refuseNext("chat.update", "message_not_found");
            assertThat(change(opening)).isEqualTo(NOTHING_LEFT);
        }

        @Test
        void isTriedAgainWhereSlackIsTooBusy() {
            slack.refuseNext("chat.update", "internal_error");
            assertThat(change(opening)).isEqualTo(new Receipt.Later(1));
        }

        @Test
        void ofAPressedMessageTakesItsPlace() {
            assertThat(change(pressed())).isEqualTo(NOTHING_LEFT);
            assertThat(slack.calls("response_url").getFirst().field("json"))
                    .contains("\"replace_original\":true")
                    .doesNotContain("response_type");
        }

        @Test
        void ofAPressedMessageSaysNothingElsewhereOnceTheAddressExpired() {
            slack.failNext("response_url", new Fault.Answers(404, "{}", Map.of()));
            assertThat(change(pressed())).isEqualTo(NOTHING_LEFT);
            assertThat(slack.messages()).isEmpty();
        }

        private Earlier pressed() {
            return new Earlier.Pressed(new PrivateReply(slack.responseUrl()));
        }

        private Receipt change(Earlier message) {
            return platform.deliver(
                    "k1",
                    false,
                    new Delivery.Change(ANN, message, CARD),
                    Optional.of(new Place("D1", Optional.of("1.1"))));
        }
    }

    @Nested
    class Forms {
        private final Form form = new Form(
                "draft",
                "Check a draft",
                "context",
                List.of(new Form.Field.Text("t", "Text", "", true, false)),
                "Check");
        private final Delivery open = new Delivery.Open(ANN, new Trigger("1.2.3"), form, CARD);

        @Test
        void open() {
            assertThat(deliver(open)).isEqualTo(NOTHING_LEFT);
            assertThat(slack.calls("views.open").getFirst().field("trigger_id")).isEqualTo("1.2.3");
        }

        @Test
        void becomeAMessageOnceTheTriggerExpired() {
            slack.refuseNext("views.open", "expired_trigger_id");
            assertThat(deliver(open)).isEqualTo(sent("D-U1", "1700000000.000001"));
        }

        @Test
        void countAsOpenWhereAnEarlierAttemptUsedTheTrigger() {
            slack.refuseNext("views.open", "exchanged_trigger_id");
            assertThat(platform.deliver("k1", true, open, Optional.empty())).isEqualTo(NOTHING_LEFT);
            assertThat(slack.messages()).isEmpty();
        }

        @Test
        void areTriedLaterWhenSlackIsBroken() {
            slack.failNext("views.open", new Fault.Answers(503, "", Map.of()));
            assertThat(deliver(open)).isEqualTo(new Receipt.Later(0));
        }
    }

    @Nested
    class Announcing {
        private final Delivery tip = new Delivery.Announce(
                LearnerId.nobody("T1"), "C1", CARD, "tips", Instant.parse("2026-11-24T12:00:00Z"));

        @Test
        void speaksToTheChannel() {
            assertThat(deliver(tip)).isEqualTo(sent("C1", "1700000000.000001"));
            assertThat(slack.messages().getFirst().get("channel").getAsString()).isEqualTo("C1");
        }

        @Test
        void isNotRepeatedWhereItGotThrough() {
            slack.failNext("chat.postMessage", new Fault.BreaksOff());
            deliver(tip);
            assertThat(platform.deliver("k1", true, tip, Optional.empty())).isEqualTo(sent("C1", "1700000000.000001"));
            assertThat(slack.messages()).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"not_in_channel", "is_archived", "channel_not_found", "restricted_action"})
        void isImpossibleWhereTheChannelIsClosedToUs(String code) {
            slack.refuseNext("chat.postMessage", code);
            assertThat(deliver(tip)).isEqualTo(new Receipt.Impossible(code));
            assertThat(slack.calls("conversations.open")).isEmpty();
        }
    }

    @Nested
    class Files {
        private final Delivery notebook = new Delivery.SendFile(ANN, "notebook.md", "Your notebook", "# Kept", CARD);

        @Test
        void goToTheDirectConversation() {
            assertThat(deliver(notebook)).isEqualTo(NOTHING_LEFT);
            assertThat(slack.calls("files.getUploadURLExternal").getFirst().fields())
                    .containsEntry("filename", "notebook.md")
                    .containsEntry("length", "6");
            assertThat(slack.calls("files.completeUploadExternal").getFirst().fields())
                    .containsEntry("channel_id", "D-U1")
                    .hasEntrySatisfying("files", files -> assertThat(files).contains("\"title\":\"Your notebook\""));
            assertThat(slack.messages()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"files.getUploadURLExternal", "files.completeUploadExternal"})
        void becomeAMessageWhereSlackTakesNone(String step) {
            slack.refuseNext(step, "file_uploads_disabled");
            assertThat(deliver(notebook)).isEqualTo(sent("D-U1", "1700000000.000001"));
            assertThat(slack.messages().getFirst().get("text").getAsString()).isEqualTo("Hello");
        }

        @Test
        void areTriedLaterWhereSlackIsBroken() {
            slack.failNext("files.getUploadURLExternal", new Fault.Answers(503, "", Map.of()));
            assertThat(deliver(notebook)).isEqualTo(new Receipt.Later(0));
            slack.refuseNext("files.completeUploadExternal", "internal_error");
            assertThat(deliver(notebook)).isEqualTo(new Receipt.Later(1));
            assertThat(slack.messages()).isEmpty();
        }

        @Test
        void areRememberedEvenWhereNoAnswerCame() {
            slack.failNext("files.completeUploadExternal", new Fault.BreaksOff());
            assertThat(deliver(notebook)).isEqualTo(new Receipt.Later(0));
            assertThat(deliver(notebook)).isEqualTo(NOTHING_LEFT);
            assertThat(kept.references()).containsExactly("F1", "F2");
        }
    }

    @Nested
    class PicturesOnTheHomePage {
        private final Delivery home = home((byte) 1);

        private static Delivery.Home home(byte content) {
            Part picture = new Part.Picture(new byte[] {content}, "Scores", "They rise.");
            return new Delivery.Home(ANN, new Card("Home", List.of(picture)));
        }

        @Test
        void areSentOnceWhileTheyAreTheSame() {
            deliver(home);
            deliver(home((byte) 1));
            assertThat(uploads()).isEqualTo(1);
            assertThat(page()).contains("\"slack_file\":{\"id\":\"F1\"}");
        }

        @Test
        void areSentWhereTheyChanged() {
            deliver(home);
            deliver(home((byte) 2));
            assertThat(page()).contains("\"id\":\"F2\"");
            assertThat(kept.references()).containsExactly("F1", "F2");
        }

        @Test
        void areSentAgainWhereSlackHasLostThem() {
            deliver(home);
            slack.refuseNext("views.publish", "invalid_blocks");
            assertThat(deliver(home)).isEqualTo(NOTHING_LEFT);
            assertThat(page()).contains("\"id\":\"F2\"");
        }

        @Test
        void areTriedAgainUntilSlackHasLookedAtThem() {
            slack.refuseNext("views.publish", "invalid_blocks");
            assertThat(deliver(home)).isEqualTo(NOTHING_LEFT);
            assertThat(pauses).hasSize(1);
            assertThat(uploads()).isEqualTo(1);
            assertThat(page()).contains("\"id\":\"F1\"");
        }

        @Test
        void areTakenFromTheAttemptBefore() {
            slack.refuseNext("views.publish", "internal_error");
            assertThat(deliver(home)).isEqualTo(new Receipt.Later(1));
            assertThat(deliver(home)).isEqualTo(NOTHING_LEFT);
            assertThat(uploads()).isEqualTo(1);
        }

        private int uploads() {
            return slack.calls("files.completeUploadExternal").size();
        }

        private String page() {
            return slack.calls("views.publish").getLast().field("view");
        }
    }

    @Nested
    class FilesToRemove {
        private final Delivery removal = new Delivery.RemoveFile(LearnerId.nobody("T1"), "F7");

        @Test
        void areDeleted() {
            assertThat(deliver(removal)).isEqualTo(NOTHING_LEFT);
            assertThat(slack.calls("files.delete").getFirst().fields()).containsEntry("file", "F7");
        }

        @ParameterizedTest
        @ValueSource(strings = {"file_not_found", "file_deleted"})
        void areDoneWithWhereTheyAreGone(String code) {
            slack.refuseNext("files.delete", code);
            assertThat(deliver(removal)).isEqualTo(NOTHING_LEFT);
        }

        @Test
        void areTriedLaterWhereSlackIsBusy() {
            slack.failNext("files.delete", new Fault.Answers(429, "{}", Map.of("Retry-After", "17")));
            assertThat(deliver(removal)).isEqualTo(new Receipt.Later(17));
        }

        @Test
        void stayWhereSlackSaysNo() {
            slack.refuseNext("files.delete", "cant_delete_file");
            assertThat(deliver(removal)).isEqualTo(new Receipt.Impossible("cant_delete_file"));
        }
    }

    @Nested
    class Thinking {
        private final Delivery thinking = new Delivery.Thinking(ANN, IN_THREAD, "is thinking");

        @Test
        void isShownInTheThread() {
            deliver(thinking);
            assertThat(slack.calls("assistant.threads.setStatus").getFirst().fields())
                    .containsEntry("channel_id", "D1")
                    .containsEntry("thread_ts", "1.1")
                    .containsEntry("status", "is thinking");
        }

        @Test
        void isGivenUpWhereTheAppMayNot() {
            slack.refuseNext("assistant.threads.setStatus", "missing_scope");
            assertThat(deliver(thinking)).isEqualTo(NOTHING_LEFT);
            deliver(thinking);
            assertThat(slack.calls("assistant.threads.setStatus")).hasSize(1);
        }

        @Test
        void neverHoldsAnythingUp() {
            slack.failNext("assistant.threads.setStatus", new Fault.Answers(429, "{}", Map.of("Retry-After", "60")));
            assertThat(deliver(thinking)).isEqualTo(NOTHING_LEFT);
        }
    }

    @Test
    void theHomePageIsPublished() {
        Card home = new Card(
                "Welcome",
                List.of(
                        new Part.Heading("Rapport"),
                        new Part.Paragraph(Words.of("Practise.")),
                        new Part.Buttons(List.of(Button.of("a", "1", "A"), Button.of("a", "2", "B")))));
        assertThat(deliver(new Delivery.Home(ANN, home))).isEqualTo(NOTHING_LEFT);
        assertThat(slack.calls("views.publish").getFirst().field("view")).contains("\"type\":\"home\"");
    }

    private Receipt post(String key, boolean again, Destination to, Card card) {
        return platform.deliver(key, again, new Delivery.Post(ANN, to, card, Optional.empty()), Optional.empty());
    }

    private Receipt deliver(Delivery delivery) {
        return platform.deliver("k1", false, delivery, Optional.empty());
    }

    private static Receipt sent(String conversation, String thread) {
        return new Receipt.Sent(Optional.of(new Place(conversation, Optional.of(thread))));
    }
}
