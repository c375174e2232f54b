package coach.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application, as people meet it in a browser. Each test is another person's, so that none sees another's past. */
@DirtiesContext
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:browser;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "rapport.evidence.warm-up=false"
        })
class PracticeBrowserTest {
    private static final String GOOD_LINE = "Three calls in one week, and starting over every time: that sounds"
            + " exhausting. I'm sorry, that was our mistake. What does the outage mean for you tonight?";
    private static final String HASTY_LINE = "Ok. Please restart the router.";
    private static final String BETTER_LINE =
            "You have restarted it already, I won't ask you again. How are you coping?";

    @TempDir
    static Path state;

    @LocalServerPort
    int port;

    private Visitor visitor;

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

    @AfterEach
    void leave() {
        visitor.leave();
    }

    @Test
    void aNewcomerPractisesFromTheFirstCommandToTheSecondTry() {
        visitor = Visitor.at(port, "U0ANA00001", 1280);
        visitor.write("/rapport");
        visitor.press("I understand");
        assertThat(visitor.button("I understand")).hasCount(0);
        visitor.press("Practise");
        visitor.choose("The third call");
        visitor.openThread("The third call");
        visitor.say(GOOD_LINE);
        visitor.say("Nine tonight, and it's your rent. What are you translating?");
        visitor.say(HASTY_LINE);
        visitor.end();

        assertThat(visitor.button("End")).hasCount(0);
        assertThat(visitor.thread()).containsText("Your talk with Maya");
        assertThat(visitor.thread()).containsText("How Maya's trust went");
        assertThat(visitor.quotation("that was our mistake")).isVisible();
        assertThat(visitor.picture()).hasAttribute("alt", Pattern.compile("^Trust starts at .* It ends at .*"));
        assertThat(visitor.picture()).hasJSProperty("complete", true);

        visitor.press("Try that moment again");
        visitor.openThread("The same moment again: The third call");
        visitor.say(BETTER_LINE);
        assertThat(visitor.thread()).containsText("Then and now");
        assertThat(visitor.quotation(BETTER_LINE)).isVisible();
        assertThat(visitor.thread()).containsText("The first time");
        assertThat(visitor.thread()).containsText("This time");
    }

    @Test
    void everyQuotationOfTheLearnerIsWhatTheLearnerWrote() {
        visitor = Visitor.at(port, "U0GRACE001", 1280);
        visitor.practise("third-call");
        visitor.say(GOOD_LINE);
        visitor.say(HASTY_LINE);
        visitor.end();
        assertThat(visitor.quotationsAfter("You wrote:"))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(GOOD_LINE + "\n" + HASTY_LINE).contains(words));
    }

    @Test
    void twoOpenPracticesDoNotMix() {
        visitor = Visitor.at(port, "U0BEN00001", 1280);
        visitor.practise("third-call");
        visitor.say("Hello Maya, what happened?");
        visitor.closeThread();
        visitor.practise("quiet-lobby");
        visitor.say("Good morning, is there anything else on your mind?");
        assertThat(visitor.thread()).not().containsText("Maya");
        visitor.closeThread();
        visitor.openThread("The third call");
        assertThat(visitor.thread()).containsText("Hello Maya, what happened?");
        assertThat(visitor.thread()).not().containsText("Walter");
        visitor.say("What does the outage mean for you tonight?");
        assertThat(visitor.thread()).not().containsText("Walter");
    }

    @Test
    void aPracticeStartsOnAPhone() {
        visitor = Visitor.at(port, "U0DEV00001", 360);
        visitor.write("/rapport");
        visitor.press("I understand");
        visitor.press("Practise");
        visitor.choose("The third call");
        visitor.openThread("The third call");
        visitor.say(GOOD_LINE);
        Page page = visitor.page();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(
                        page.evaluate(
                                "[...document.querySelectorAll('.messages')].every(list => list.scrollWidth <= list.clientWidth)"))
                .isEqualTo(true);
    }

    @Test
    void theHomeWelcomesANewcomer() {
        visitor = Visitor.at(port, "U0HUGO0001", 1280);
        visitor.tab("Home");
        assertThat(visitor.main()).containsText("Welcome to Rapport");
        visitor.press("Start your first practice");
        visitor.tab("Messages");
        assertThat(visitor.main()).containsText("Before you start");
    }
}
