package coach.rapport.chat.leading;

import static coach.rapport.chat.leading.LeadersOffice.labels;
import static coach.rapport.chat.leading.LeadersOffice.text;
import static coach.rapport.chat.leading.Town.ANA;
import static coach.rapport.chat.leading.Town.BEN;
import static coach.rapport.chat.leading.Town.CHANNEL;
import static coach.rapport.chat.leading.Town.CHLOE;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Surroundings.ChannelSeen;
import coach.rapport.chat.keeping.Counting;
import coach.rapport.chat.visit.TeamAsked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A lead and a team's tips. */
class LeadingTest {
    private LeadersOffice office;

    @BeforeEach
    void open() {
        office = new LeadersOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Nested
    class SettingUp {
        @Test
        void isOfferedWhereNothingIsSetUp() {
            assertThat(labels(office.type(BEN))).containsExactly("Set up weekly tips");
        }

        @Test
        void opensAFormThatBeginsInTheLeadsOwnZone() {
            Delivery.Open open =
                    (Delivery.Open) office.press(BEN, TeamAsked.SET_UP, CHANNEL).getFirst();
            assertThat(open.form().toString()).contains("initial=Europe/Lisbon", "initial=TUESDAY", "initial=09:00");
        }

        @Test
        void saysWhenTheNextTipComesAndWhich() {
            office.setUp();
            String first = LeadersOffice.CURRICULUM.tips().getFirst().title();
            assertThat(text(office.type(BEN)))
                    .contains("every Tuesday at 09:00, Lisbon time", "Tuesday 1 December: " + first);
        }

        @Test
        void isConfirmedWhereItBegan() {
            Delivery.Open open =
                    (Delivery.Open) office.press(BEN, TeamAsked.SET_UP, CHANNEL).getFirst();
            Delivery saved = office.send(
                            BEN,
                            SetUpForm.FORM,
                            open.form().context(),
                            LeadersOffice.slot("TUESDAY", "09:00", "Europe/Lisbon", "LIBRARY"))
                    .getFirst();
            assertThat(saved).isInstanceOf(Delivery.Change.class);
            assertThat(text(List.of(saved))).contains("Saved.");
        }

        @Test
        void changesNothingWhereTheFormIsIncomplete() {
            assertThat(text(office.send(BEN, SetUpForm.FORM, Map.of()))).contains("nothing was changed");
            assertThat(labels(office.type(BEN))).containsExactly("Set up weekly tips");
        }

        @Test
        void asksToBeInvitedFirst() {
            office.town.becomes(new ChannelSeen.NotJoined("support"));
            assertThat(text(office.type(BEN))).contains("I am not in #support", "/invite @Rapport");
        }
    }

    @Nested
    class TheQueue {
        @BeforeEach
        void setUp() {
            office.setUp();
        }

        @Test
        void takesTipsOfTheLibraryAndTipsInTheLeadsWords() {
            office.press(BEN, TeamAsked.ADD, CHANNEL + " " + tip(3));
            office.send(BEN, OwnWordsForm.FORM, words("Two rings"));
            assertThat(text(office.press(BEN, TeamAsked.QUEUE, CHANNEL)))
                    .contains("1. " + title(3) + "  (library)", "2. Two rings  (your own)");
        }

        @Test
        void isReordered() {
            office.send(BEN, OwnWordsForm.FORM, words("First"));
            office.send(BEN, OwnWordsForm.FORM, words("Second"));
            office.press(BEN, TeamAsked.EARLIER, CHANNEL + " " + item("Second"));
            assertThat(text(office.press(BEN, TeamAsked.QUEUE, CHANNEL))).contains("1. Second", "2. First");
        }

        @Test
        void losesWhatIsRemoved() {
            office.send(BEN, OwnWordsForm.FORM, words("First"));
            office.press(BEN, TeamAsked.REMOVE, CHANNEL + " " + item("First"));
            assertThat(text(office.press(BEN, TeamAsked.QUEUE, CHANNEL))).contains("It is empty.");
        }

        @Test
        void goesBeforeTheLibrary() {
            office.send(BEN, OwnWordsForm.FORM, words("Two rings"));
            office.now = Instant.parse("2026-12-01T09:00:00Z");
            office.look();
            assertThat(text(List.copyOf(office.announced()))).startsWith("Two rings");
        }

        @Test
        void isPreviewedExactlyAsItWillLook() {
            office.send(BEN, OwnWordsForm.FORM, words("Two rings"));
            Delivery preview = office.press(BEN, TeamAsked.PREVIEW, CHANNEL).getFirst();
            office.now = Instant.parse("2026-12-01T09:00:00Z");
            office.look();
            var posted = office.announced().getFirst().card().parts();
            assertThat(coach.rapport.chat.Said.card(preview).parts().subList(0, posted.size()))
                    .isEqualTo(posted);
        }

        private String item(String title) {
            return office.rows
                    .sql("select item from tips_queue where title = ?")
                    .param(title)
                    .query(String.class)
                    .single();
        }
    }

    @Nested
    class AtItsTime {
        @BeforeEach
        void setUp() {
            office.setUp();
        }

        @Test
        void aTipIsPostedOnceHoweverOftenOneLooks() {
            office.now = Instant.parse("2026-12-01T09:00:00Z");
            office.look();
            office.look();
            office.now = office.now.plus(Duration.ofHours(3));
            office.look();
            assertThat(office.announced()).hasSize(1);
        }

        @Test
        void nothingIsPostedBefore() {
            office.now = Instant.parse("2026-12-01T08:59:59Z");
            office.look();
            assertThat(office.announced()).isEmpty();
        }

        @Test
        void aSkippedWeekHasNoTip() {
            office.press(BEN, TeamAsked.SKIP, CHANNEL + " 2026-W49");
            office.now = Instant.parse("2026-12-01T10:00:00Z");
            office.look();
            assertThat(office.announced()).isEmpty();
        }

        @Test
        void aPausedTeamHasNoTipAndGoesOnWithTheNextWeek() {
            office.press(BEN, TeamAsked.PAUSE, CHANNEL);
            office.now = Instant.parse("2026-12-01T10:00:00Z");
            office.look();
            office.press(BEN, TeamAsked.RESUME, CHANNEL);
            office.look();
            assertThat(office.announced()).isEmpty();
            office.now = Instant.parse("2026-12-08T10:00:00Z");
            office.look();
            assertThat(office.announced()).hasSize(1);
        }

        @Test
        void postNowTakesTheWeeksOnlyTip() {
            office.press(BEN, TeamAsked.POST_NOW, CHANNEL);
            assertThat(text(office.press(BEN, TeamAsked.POST_NOW, CHANNEL))).contains("This week's tip is out");
            office.now = Instant.parse("2026-12-01T10:00:00Z");
            office.look();
            assertThat(office.announced()).hasSize(1);
        }

        @Test
        void theLeadsHearOfADayThatWentBy() {
            office.now = Instant.parse("2026-12-02T09:00:00Z");
            office.look();
            assertThat(office.announced()).isEmpty();
            assertThat(office.told(BEN)).contains("due on Tuesday 1 December was not posted");
        }

        @Test
        void anEmptyQueueIsSaidWhereOnlyTheQueueCounts() {
            office.send(BEN, SetUpForm.FORM, LeadersOffice.slot("TUESDAY", "09:00", "Europe/Lisbon", "QUEUE_ONLY"));
            office.now = Instant.parse("2026-12-01T10:00:00Z");
            office.look();
            assertThat(office.told(BEN)).contains("There was no tip in #support on Tuesday 1 December");
        }
    }

    @Nested
    class WhenThingsChange {
        @BeforeEach
        void setUp() {
            office.setUp();
        }

        @Test
        void theLeadsHearThatRapportWasRemoved() {
            office.town.becomes(new ChannelSeen.NotJoined("support"));
            office.notice();
            assertThat(office.told(BEN)).contains("are paused", "I am not in #support any more");
        }

        @Test
        void theLeadsHearThatTheChannelWasArchived() {
            office.town.becomes(new ChannelSeen.Archived("support"));
            office.notice();
            assertThat(office.told(BEN)).contains("#support was archived");
        }

        @Test
        void nobodyOfAnotherCompanyReadsATipBeforeALeadSaysSo() {
            office.town.becomes(new ChannelSeen.Joined("support", Set.of("BEN", "ELIF"), true));
            office.notice();
            office.now = Instant.parse("2026-12-01T10:00:00Z");
            office.look();
            assertThat(office.announced()).isEmpty();
            assertThat(office.told(BEN)).contains("People of another company are in #support");
            office.press(BEN, TeamAsked.WITH_GUESTS, CHANNEL);
            office.now = Instant.parse("2026-12-08T10:00:00Z");
            office.look();
            assertThat(office.announced()).hasSize(1);
        }

        @Test
        void aLeadWhoLeavesTheChannelLeadsNoMore() {
            office.send(BEN, LeadCards.FORM, Map.of(LeadCards.PERSON, "ANA"));
            office.town.becomes(new ChannelSeen.Joined("support", Set.of("ANA", "CHLOE"), false));
            office.notice();
            assertThat(office.told(BEN)).contains("you no longer lead its weekly tips");
            assertThat(office.told(ANA)).contains("BEN left #support and no longer leads", "They go on.");
        }

        @Test
        void tipsPauseWithTheirLastLeadAndAreSetUpAnewByWhoeverIsThere() {
            office.send(BEN, OwnWordsForm.FORM, words("Ben's words"));
            office.town.becomes(new ChannelSeen.Joined("support", Set.of("ANA", "CHLOE"), false));
            office.notice();
            assertThat(office.told(BEN)).contains("The last lead has left");
            assertThat(labels(office.type(ANA))).containsExactly("Set up anew");
            office.send(ANA, SetUpForm.FORM, LeadersOffice.slot("MONDAY", "10:00", "Europe/Lisbon", "LIBRARY"));
            assertThat(text(office.press(ANA, TeamAsked.QUEUE, CHANNEL))).contains("It is empty.");
        }

        @Test
        void anAdministratorGoesOnWithWhatTheLastLeadLeft() {
            office.send(BEN, OwnWordsForm.FORM, words("Ben's words"));
            office.town.becomes(new ChannelSeen.Joined("support", Set.of("ANA", "CHLOE"), false));
            office.notice();
            office.press(CHLOE, TeamAsked.RESUME, CHANNEL);
            assertThat(text(office.press(CHLOE, TeamAsked.QUEUE, CHANNEL))).contains("Ben's words");
        }

        @Test
        void aLeadWhoBecomesAGuestLeadsNoMore() {
            office.town.guests.add("BEN");
            office.notice();
            assertThat(office.told(BEN)).contains("The last lead has left");
        }

        @Test
        void aPausedTeamHearsNothingOfTheWeeksThatGoBy() {
            office.press(BEN, TeamAsked.PAUSE, CHANNEL);
            office.now = Instant.parse("2026-12-20T09:00:00Z");
            office.notice();
            assertThat(office.outbox).isEmpty();
        }

        @Test
        void nothingFollowsFromAPlatformThatDoesNotAnswer() {
            office.town.becomes(new ChannelSeen.Unknown());
            office.now = Instant.parse("2026-12-01T09:00:00Z");
            office.look();
            assertThat(office.outbox).isEmpty();
            office.town.becomes(Town.AS_USUAL);
            office.now = Instant.parse("2026-12-01T09:05:00Z");
            office.look();
            assertThat(office.announced()).hasSize(1);
        }

        @Test
        void whatThePlatformRefusedGoesBackIntoTheQueue() {
            office.send(BEN, OwnWordsForm.FORM, words("Two rings"));
            office.now = Instant.parse("2026-12-01T09:00:00Z");
            office.look();
            office.undelivered("2026-W49", false);
            assertThat(office.told(BEN)).contains("The last tip could not be posted");
            assertThat(text(office.press(BEN, TeamAsked.QUEUE, CHANNEL))).contains("1. Two rings");
        }

        @Test
        void whatCameTooLateForItsDayIsSaidAndDoesNotPause() {
            office.now = Instant.parse("2026-12-01T09:00:00Z");
            office.look();
            office.undelivered("2026-W49", true);
            assertThat(office.told(BEN)).contains("was not posted");
            assertThat(text(office.type(BEN))).contains("Coming:");
        }
    }

    @Nested
    class ThePicture {
        @BeforeEach
        void setUp() {
            office.setUp();
        }

        @Test
        void isMadeOnceWhenTheNextTipIsDueOfThoseWhoAgreedAndDoNotLead() {
            office.learners.accept(ANA, Counting.notice(CHANNEL));
            office.learners.accept(BEN, Counting.notice(CHANNEL));
            office.learners.accept(Town.OUT, Counting.notice(CHANNEL));
            office.learners.accept(CHLOE, Counting.notice("C2"));
            office.now = Instant.parse("2026-12-15T09:00:00Z");
            office.look();
            office.look();
            assertThat(office.pictures.made).hasSize(1);
            assertThat(office.pictures.made.getFirst().week()).isEqualTo("2026-W50");
            assertThat(office.pictures.made.getFirst().counted()).containsExactly("ANA");
        }

        @Test
        void isNotMadeOfTheTimeBeforeTheTeamWasSetUp() {
            office.now = Instant.parse("2026-12-08T09:00:00Z");
            office.look();
            assertThat(office.pictures.made).isEmpty();
        }

        @Test
        void isNotMadeBecauseSomebodyComesOrGoes() {
            office.now = Instant.parse("2026-12-14T09:00:00Z");
            office.notice();
            assertThat(office.pictures.made).isEmpty();
        }

        @Test
        void isNotShownToAnAdministratorWhoMayBeCounted() {
            assertThat(text(office.press(CHLOE, TeamAsked.PICTURE, CHANNEL))).contains("Only those who lead");
        }

        @Test
        void isGoneForThoseWhoLeadAfterTheLastLeadLeft() {
            office.now = Instant.parse("2026-12-15T09:00:00Z");
            office.look();
            office.town.becomes(new ChannelSeen.Joined("support", Set.of("ANA", "CHLOE"), false));
            office.notice();
            office.send(ANA, SetUpForm.FORM, LeadersOffice.slot("MONDAY", "10:00", "Europe/Lisbon", "LIBRARY"));
            assertThat(office.pictures.made).isEmpty();
        }

        @Test
        void saysWhyThereIsNothing() {
            office.now = Instant.parse("2026-12-15T09:00:00Z");
            office.look();
            assertThat(text(office.press(BEN, TeamAsked.PICTURE, CHANNEL)))
                    .contains("too few people besides the leads");
        }

        @Test
        void isNeverMadeBecauseSomebodyLooks() {
            assertThat(text(office.press(BEN, TeamAsked.PICTURE, CHANNEL))).contains("There is none yet");
            assertThat(office.pictures.made).isEmpty();
        }
    }

    private static String tip(int place) {
        return LeadersOffice.CURRICULUM.tips().get(place).id();
    }

    private static String title(int place) {
        return LeadersOffice.CURRICULUM.tips().get(place).title();
    }

    static Map<String, String> words(String title) {
        return Map.of("title", title, "idea", "Let it ring twice.", "step", "Do so once.", "scenario", "third-call");
    }
}
