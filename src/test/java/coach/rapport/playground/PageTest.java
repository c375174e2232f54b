package coach.rapport.playground;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.slack.api.methods.request.files.FilesUploadV2Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final String DAY_AND_HOUR = """
            {"type":"modal","callback_id":"come_back","title":{"type":"plain_text","text":"Come back"},
             "submit":{"type":"plain_text","text":"Save"},"blocks":[
              {"type":"input","block_id":"day","label":{"type":"plain_text","text":"Come back on"},
               "element":{"type":"datepicker","action_id":"day","initial_date":"2026-12-01"}},
              {"type":"input","block_id":"hour","label":{"type":"plain_text","text":"What hour"},
               "element":{"type":"static_select","action_id":"hour","options":[
                 {"text":{"type":"plain_text","text":"Nine"},"value":"9"},{"text":{"type":"plain_text","text":"Ten"},"value":"10"}]}}]}
            """;

    static Playwright playwright;
    static Browser browser;

    @TempDir
    Path state;

    RunningPlayground playground;
    DemoApp demo;
    Page page;
    final List<String> mishaps = new ArrayList<>();

    @BeforeAll
    static void open() {
        assumeTrue(Files.exists(CHROMIUM), "no Chromium: apt-get install chromium");
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(QUIET));
    }

    @AfterAll
    static void close() {
        if (playwright != null) playwright.close();
    }

    @BeforeEach
    void start() {
        playground = RunningPlayground.start(state);
        demo = new DemoApp(playground);
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(360, 740));
        page.onPageError(mishaps::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) mishaps.add(message.text());
        });
        page.navigate(playground.url("/"));
    }

    @AfterEach
    void stop() {
        page.close();
        playground.close();
        assertThat(mishaps).isEmpty();
    }

    private void write(String text) {
        page.getByLabel("Message Rapport").fill(text);
        page.getByLabel("Message Rapport").press("Enter");
    }

    private Locator own(String text) {
        return page.locator(".message").getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    @Test
    void aCommandIsCompletedAndAnsweredByKeyboard() {
        page.getByLabel("Message Rapport").pressSequentially("/rapport pra");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByText("What would you like to do?")).isVisible();
        assertThat(page.getByText("Only visible to you")).isVisible();
    }

    @Test
    void everyCommandOfTheManifestIsOffered() {
        page.getByLabel("Message Rapport").pressSequentially("/");
        assertThat(page.getByRole(AriaRole.OPTION)).containsText(new String[] {
            "/rapport",
            "/rapport practice [scenario]",
            "/rapport check",
            "/rapport feedback",
            "/rapport end",
            "/rapport tips",
            "/rapport progress",
            "/rapport remember",
            "/rapport notebook",
            "/rapport privacy",
            "/rapport help",
            "/rapport forget me"
        });
    }

    @Test
    void aThreadOpensOverTheWholePhoneAndGoesBack() {
        write("Hello");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("1 reply"))
                .click();
        assertThat(page.getByText("three times")).isVisible();
        assertThat(page.getByLabel("Message Rapport")).isHidden();
        page.getByLabel("Back").click();
        assertThat(page.getByLabel("Message Rapport")).isVisible();
    }

    @Test
    void nothingIsWiderThanAPhone() throws Exception {
        demo.scorecard("D0ANA00001");
        write("/rapport");
        assertThat(page.getByText("What would you like to do?")).isVisible();
        assertThat(page.evaluate("document.querySelector('.messages').scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void markupThatPeopleWriteStaysText() {
        write("<img src=x onerror=alert(1)> <!here> <script>alert(2)</script> **bold**");
        assertThat(page.getByText("<img src=x onerror=alert(1)>")).isVisible();
        assertThat(page.locator(".messages script, .messages img[src=x], .messages .mention"))
                .hasCount(0);
    }

    @Test
    void aMentionThatTheAppLeftAliveIsPlainToSee() throws Exception {
        playground
                .client()
                .chatPostMessage(message -> message.channel("D0ANA00001").text("Oh <!channel> and <@U0BEN00001>"));
        assertThat(page.locator("[data-live=mention]")).hasCount(2);
    }

    @Test
    void aFormKeepsTheFocusInsideSaysWhatIsMissingAndClosesOnEscape() {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Home"))
                .click();
        page.getByText("Start a practice").click();
        assertThat(page.getByLabel("What do you want to work on?")).isFocused();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByText("Please complete this required field.")).isVisible();
        page.getByLabel("What do you want to work on?").fill("Hm");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByText("Write a little more.")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void aPersonMendsAndDeletesWhatTheyWrote() {
        write("think");
        assertThat(own("think")).isVisible();
        page.getByLabel("Message Rapport").press("ArrowUp");
        page.getByLabel("Edit your message").fill("Mended");
        page.getByLabel("Edit your message").press("Enter");
        assertThat(page.getByText("(edited)")).isVisible();
        page.getByText("Mended").hover();
        page.getByLabel("Delete this message").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Delete").setExact(true))
                .click();
        assertThat(page.getByText("Mended")).hasCount(0);
    }

    @Test
    void whatAPersonIsMendingStaysWhenSomebodyAnswersItMeanwhile() throws Exception {
        write("think");
        assertThat(own("think")).isVisible();
        page.getByLabel("Message Rapport").press("ArrowUp");
        page.getByLabel("Edit your message").fill("Mended");
        String written = page.locator(".message:has(.editor)").getAttribute("data-ts");
        playground
                .client()
                .chatPostMessage(message ->
                        message.channel("D0ANA00001").threadTs(written).text("An answer"));
        playground
                .client()
                .chatPostMessage(message -> message.channel("D0ANA00001").text("And another"));
        assertThat(own("And another")).isVisible();
        assertThat(page.getByLabel("Edit your message")).hasValue("Mended");
    }

    @Test
    void aMessageCanBeHandedToTheApp() {
        write("think");
        own("think").hover();
        page.locator(".message", new Page.LocatorOptions().setHasText("think"))
                .getByLabel("Check this message")
                .first()
                .click();
        page.waitForCondition(() ->
                playground.app().received().stream().anyMatch(one -> one.body().contains("message_action")));
    }

    @Test
    void theTalkIsStillThereAfterAReload() {
        write("think");
        assertThat(own("think")).isVisible();
        page.reload();
        assertThat(own("think")).isVisible();
    }

    @Test
    void anAppIsInvitedToAChannelByName() {
        enter("team-returns");
        page.getByLabel("Message #team-returns").pressSequentially("/inv");
        page.keyboard().press("Tab");
        page.keyboard().type("@Rapport");
        page.keyboard().press("Enter");
        assertThat(page.getByText("You added Rapport to this channel.")).isVisible();
        assertThat(page.getByText("8 members")).isVisible();
    }

    @Test
    void aChannelThatAPersonIsAddedToAppearsWithWhatWasSaidThere() {
        playground.control("channel", "{\"channel\":\"C0RETURNS1\",\"removes\":[\"U0ANA00001\"]}");
        assertThat(channel("team-returns")).hasCount(0);
        playground.learner("message", "{\"user\":\"U0BEN00001\",\"channel\":\"C0RETURNS1\",\"text\":\"Earlier\"}");
        playground.control("channel", "{\"channel\":\"C0RETURNS1\",\"by\":\"U0BEN00001\",\"adds\":[\"U0ANA00001\"]}");
        enter("team-returns");
        assertThat(own("Earlier")).isVisible();
        assertThat(page.getByText("Ben Okafor added you to this channel.")).isVisible();
    }

    @Test
    void whoLeavesAChannelIsBackWithTheApp() {
        enter("team-returns");
        page.getByLabel("Message #team-returns").fill("/leave");
        page.getByLabel("Message #team-returns").press("Enter");
        assertThat(page.getByLabel("Message Rapport")).isVisible();
        assertThat(channel("team-returns")).hasCount(0);
    }

    @Test
    void channelCommandsAreOfferedInChannelsOnly() {
        page.getByLabel("Message Rapport").pressSequentially("/inv");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    }

    @Test
    void aPersonMovesToAnotherTimeZone() {
        playground.learner("message", "{\"user\":\"U0ANA00001\",\"channel\":\"D0ANA00001\",\"text\":\"think\"}");
        String before = page.locator(".message time").first().textContent();
        page.getByLabel("Show conversations").click();
        page.getByLabel("Where you are").selectOption("Asia/Kathmandu");
        assertThat(page.locator(".message time").first()).not().hasText(before);
        assertThat(page.getByLabel("Where you are")).hasValue("Asia/Kathmandu");
    }

    @Test
    void aFormAsksForADayAndForOneOfMany() throws Exception {
        playground.learner("command", "{\"user\":\"U0ANA00001\",\"channel\":\"D0ANA00001\",\"text\":\"/rapport\"}");
        String body = playground.app().received().getLast().body();
        String trigger = URLDecoder.decode(body.replaceFirst(".*trigger_id=([^&]*).*", "$1"), StandardCharsets.UTF_8);
        assertThat(playground
                        .client()
                        .viewsOpen(view -> view.triggerId(trigger).viewAsString(DAY_AND_HOUR))
                        .getError())
                .isNull();
        assertThat(page.getByLabel("Come back on")).hasValue("2026-12-01");
        page.getByLabel("Come back on").fill("2026-12-24");
        page.getByLabel("What hour").selectOption("Ten");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        page.waitForCondition(() -> sent("view_submission").contains("\"selected_date\":\"2026-12-24\""));
        assertThat(sent("view_submission")).contains("\"value\":\"10\"");
    }

    @Test
    void aFileOfTheAppsCanBeOpened() throws Exception {
        playground
                .client()
                .filesUploadV2(FilesUploadV2Request.builder()
                        .channel("D0ANA00001")
                        .filename("notebook.md")
                        .title("Your notebook")
                        .fileData("# Kept".getBytes(StandardCharsets.UTF_8))
                        .requestFileInfo(false)
                        .build());
        Download download =
                page.waitForDownload(() -> page.getByText("Your notebook").click());
        assertThat(download.suggestedFilename()).isEqualTo("notebook.md");
        assertThat(Files.readString(download.path())).isEqualTo("# Kept");
    }

    @Test
    void theHomePageShowsAPicture() throws Exception {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Home"))
                .click();
        assertThat(page.getByText("Welcome, Ana")).isVisible();
        String home = """
                {"type":"home","blocks":[{"type":"image","slack_file":{"id":"%s"},"alt_text":"Trust over five weeks"}]}""".formatted(demo.picture());
        assertThat(playground
                        .client()
                        .viewsPublish(view -> view.userId("U0ANA00001").viewAsString(home))
                        .getError())
                .isNull();
        Locator picture = page.getByAltText("Trust over five weeks");
        assertThat(picture).isVisible();
        page.waitForCondition(() -> (int) picture.evaluate("image => image.naturalWidth") == 900);
    }

    private String sent(String kind) {
        return playground.app().received().stream()
                .map(received -> URLDecoder.decode(received.body(), StandardCharsets.UTF_8))
                .filter(body -> body.contains(kind))
                .findFirst()
                .orElse("");
    }

    private void enter(String channel) {
        page.getByLabel("Show conversations").click();
        channel(channel).click();
    }

    private Locator channel(String name) {
        return page.locator(".sidebar .room", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void aPictureHasWords() throws Exception {
        demo.scorecard("D0ANA00001");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("1 reply"))
                .click();
        assertThat(page.getByAltText("Trust rises from 2 to 7, with a dip at turn 3")
                        .first())
                .isVisible();
    }
}
