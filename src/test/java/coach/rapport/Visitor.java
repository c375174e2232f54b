package coach.rapport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody at the playground's page, in a browser without a window. */
final class Visitor {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    /** In milliseconds. The first line that is read waits for the sentence model. */
    private static final double PATIENCE = 60_000;

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    private final Page page;
    private final List<String> mishaps = new ArrayList<>();

    private Visitor(Page page) {
        this.page = page;
    }

    static void openBrowser() {
        assumeTrue(Files.exists(CHROMIUM), "no Chromium: apt-get install chromium");
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(QUIET));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    static void closeBrowser() {
        if (playwright != null) playwright.close();
    }

    /** @param width of the window, in pixels */
    static Visitor at(int port, String user, int width) {
        Visitor visitor = new Visitor(browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800)));
        visitor.page.setDefaultTimeout(PATIENCE);
        visitor.page.onPageError(visitor.mishaps::add);
        visitor.page.onConsoleMessage(message -> {
            if (message.type().equals("error")) visitor.mishaps.add(message.text());
        });
        visitor.page.navigate("http://127.0.0.1:" + port + "/#" + user);
        return visitor;
    }

    void leave() {
        page.close();
        assertThat(mishaps).isEmpty();
    }

    Page page() {
        return page;
    }

    Locator main() {
        return page.locator("#main");
    }

    Locator thread() {
        return page.locator("#thread");
    }

    Locator picture() {
        Locator picture = thread().locator("figure img");
        picture.scrollIntoViewIfNeeded();
        return picture;
    }

    Locator quotation(String words) {
        return thread().locator("blockquote")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }

    void write(String text) {
        send("Message Rapport", text);
    }

    /** Goes to a channel, or to the conversation with Rapport. */
    void open(String room) {
        page.locator("#sidebar")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(room))
                .click();
    }

    void writeIn(String channel, String text) {
        send("Message #" + channel, text);
    }

    void check(String option) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option))
                .check();
    }

    void pick(String field, String option) {
        page.locator("#modal")
                .getByLabel(field, new Locator.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
    }

    /** Moves everybody's clock forward. */
    void moveClock(Duration step) {
        page.evaluate(
                "seconds => fetch('/playground/control/clock', {method: 'POST', headers: {'Content-Type':"
                        + " 'application/json'}, body: JSON.stringify({seconds})})",
                Math.toIntExact(step.toSeconds()));
    }

    private void send(String box, String text) {
        page.getByLabel(box).fill(text);
        page.getByLabel(box).press("Enter");
    }

    /** Presses the newest button of that name. */
    void press(String name) {
        button(name).last().click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void choose(String scenario) {
        check(scenario);
        press("Start");
    }

    void practise(String scenario) {
        write("/rapport practice " + scenario);
        Locator accept = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I understand"));
        Locator replies = page.locator("button.replies");
        int before = replies.count();
        if (before == 0) accept.click();
        assertThat(replies).hasCount(before + 1);
        replies.last().click();
    }

    void openThread(String root) {
        main().locator(".message")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(root, new Page.GetByTextOptions().setExact(true))))
                .locator("button.replies")
                .click();
    }

    void openLatestThread() {
        main().locator("button.replies").last().click();
    }

    void closeThread() {
        thread().getByLabel("Close the thread").click();
    }

    /** Says a line to the customer, and waits for the answer. */
    void say(String line) {
        Locator messages = thread().locator(".message");
        assertThat(messages.last()).not().hasAttribute("aria-busy", "true");
        int before = messages.count();
        send("Write a reply", line);
        assertThat(messages.nth(before)).containsText(line);
        assertThat(messages.nth(before + 1)).isVisible();
    }

    /** Ends the open practice and waits for the last word of the feedback. */
    void end() {
        press("End");
        page.locator("#confirm button.button-danger, #confirm button.button-primary")
                .last()
                .click();
        assertThat(thread().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try that moment again")))
                .isVisible();
    }

    /** Returns what stands in quotation right below such a label in the open thread. */
    List<String> quotationsAfter(String label) {
        Locator labels = thread().locator(".blocks > *")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))));
        return labels.locator("+ *").allInnerTexts().stream().map(String::strip).toList();
    }
}
