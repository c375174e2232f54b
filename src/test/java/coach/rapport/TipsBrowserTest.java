package coach.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A team's weekly tip, as its lead, one who tries it and one who only works there meet it in a browser. */
@DirtiesContext
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:tips-browser;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "rapport.evidence.warm-up=false"
        })
class TipsBrowserTest {
    private static final String ANA = "U0ANA00001";
    private static final String BEN = "U0BEN00001";
    private static final String DEV = "U0DEV00001";
    private static final String CHANNEL = "team-returns";
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalTime JUST_AFTER_NINE = LocalTime.of(9, 1);
    private static final String LINE = "Three calls in one week, and starting over every time: that sounds exhausting."
            + " What does the outage mean for you tonight?";

    @TempDir
    static Path state;

    @LocalServerPort
    int port;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void keepTheJournalApart(DynamicPropertyRegistry settings) {
        settings.add(
                "rapport.playground.state",
                () -> state.resolve("playground.json").toString());
    }

    @BeforeAll
    static void open() {
        Visitor.openBrowser();
    }

    @AfterAll
    static void close() {
        Visitor.closeBrowser();
    }

    @Test
    void aTipReachesTheTeamAndWhatComesOfItOnlyWhoTriesIt() {
        ZonedDateTime slot = next(DayOfWeek.TUESDAY);
        Visitor ben = Visitor.at(port, BEN, 1280);
        setsUp(ben);
        moveTo(ben, slot);
        ben.open(CHANNEL);
        assertThat(ben.button("Try it now")).hasCount(1);

        Visitor ana = Visitor.at(port, ANA, 1280);
        keepsAPlanOutOfTheTip(ana);
        moveTo(ana, slot.plusDays(2));
        assertThat(ana.main()).containsText("Your plan for these days");
        assertThat(ana.main().getByText("Your plan for these days")).hasCount(1);
        ana.open(CHANNEL);
        assertThat(ana.button("Try it now")).hasCount(1);

        learnsNothingOfAna(ben);
        Visitor dev = Visitor.at(port, DEV, 360);
        isToldWhoLeads(dev);
        for (Visitor visitor : List.of(ben, ana, dev)) visitor.leave();
    }

    private static void setsUp(Visitor lead) {
        lead.open(CHANNEL);
        lead.writeIn(CHANNEL, "/invite @Rapport");
        lead.writeIn(CHANNEL, "/rapport tips");
        lead.press("Set up weekly tips");
        lead.check("Tuesday");
        lead.pick("Time", "09:00");
        lead.press("Save");
        assertThat(lead.main()).containsText("One tip a week, every Tuesday at 09:00, Lisbon time.");
        lead.press("Preview");
        assertThat(lead.main()).containsText("Above the line: exactly what will stand in #" + CHANNEL);
        lead.press("Back");
        assertThat(lead.button("Preview")).isVisible();
    }

    /** Tries the tip, agreeing to the notice on the way, and keeps the plan that comes of it, with its reminder. */
    private static void keepsAPlanOutOfTheTip(Visitor learner) {
        learner.open(CHANNEL);
        learner.press("Try it now");
        learner.press("I understand");
        assertThat(learner.main()).containsText("is open in our direct conversation. Only you see it.");
        learner.open("Rapport");
        learner.openLatestThread();
        learner.say(LINE);
        learner.say("What would help you most tonight?");
        learner.end();
        learner.press("Keep it");
        assertThat(learner.thread()).containsText("One private reminder on Thursday?");
        learner.press("Yes");
        assertThat(learner.thread()).containsText("You will be reminded on Thursday");
        assertThat(learner.thread()).containsText("May you be counted in your team's picture?");
        learner.closeThread();
    }

    private static void learnsNothingOfAna(Visitor lead) {
        for (String room : List.of(CHANNEL, "Rapport")) {
            lead.open(room);
            assertThat(lead.main()).not().containsText("Your plan");
            assertThat(lead.main()).not().containsText("Ana Sousa");
            assertThat(lead.main()).not().containsText(LINE);
        }
        assertThat(lead.page().locator("button.replies")).hasCount(0);
    }

    private static void isToldWhoLeads(Visitor colleague) {
        colleague.press("Show conversations");
        colleague.open(CHANNEL);
        colleague.writeIn(CHANNEL, "/rapport tips");
        assertThat(colleague.main()).containsText("The tips here are in the hands of Ben Okafor.");
        assertThat(colleague.button("Set up weekly tips")).hasCount(0);
    }

    private void moveTo(Visitor visitor, ZonedDateTime moment) {
        visitor.moveClock(Duration.between(clock.instant(), moment));
    }

    private ZonedDateTime next(DayOfWeek day) {
        return clock.instant().atZone(LISBON).with(TemporalAdjusters.next(day)).with(JUST_AFTER_NINE);
    }
}
