package coach.rapport.slack;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.FakeFiles;
import coach.rapport.chat.Inbox;
import coach.rapport.chat.KeptFiles;
import coach.rapport.slack.connection.FakeSlack;
import coach.rapport.slack.connection.SlackSettings;
import coach.rapport.slack.receiving.FakeInbox;
import coach.rapport.slack.receiving.SocketMode;
import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

class SlackWiringTest {
    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(SlackWiring.class)
            .withBean(Inbox.class, FakeInbox::new)
            .withBean(KeptFiles.class, FakeFiles::new)
            .withBean(Clock.class, Clock::systemUTC);

    @Test
    void nothingStartsWhereNothingIsConfigured() {
        context.run(started -> assertThat(started).doesNotHaveBean(SlackSettings.class));
    }

    @Test
    void slacksOwnVariablesWork() {
        context.withPropertyValues("SLACK_SIGNING_SECRET=s", "SLACK_BOT_TOKEN=b")
                .run(started -> assertThat(started.getBean(SlackSettings.class))
                        .isEqualTo(new SlackSettings("s", "b", "", SlackSettings.SLACK)));
    }

    @Test
    void propertiesComeBeforeVariables() {
        context.withPropertyValues(
                        "SLACK_SIGNING_SECRET=s",
                        "SLACK_BOT_TOKEN=b",
                        "rapport.slack.signing-secret=s2",
                        "rapport.slack.bot-token=b2",
                        "rapport.slack.api-url=http://127.0.0.1:1/api")
                .run(started -> assertThat(started.getBean(SlackSettings.class))
                        .isEqualTo(new SlackSettings("s2", "b2", "", "http://127.0.0.1:1/api/")));
    }

    @Test
    void aTokenAloneSaysWhatIsMissing() {
        context.withPropertyValues("SLACK_BOT_TOKEN=b")
                .run(failed -> assertThat(failed)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(IncompleteCredentials.class)
                        .hasMessageContaining("SLACK_SIGNING_SECRET")
                        .hasMessageContaining("SLACK_APP_TOKEN"));
    }

    @Test
    void aSecretAloneSaysWhatIsMissing() {
        context.withPropertyValues("SLACK_SIGNING_SECRET=s")
                .run(failed -> assertThat(failed).getFailure().rootCause().hasMessageContaining("SLACK_BOT_TOKEN"));
    }

    @Test
    void withoutAnAppTokenThereIsNoSocket() {
        context.withPropertyValues("SLACK_SIGNING_SECRET=s", "SLACK_BOT_TOKEN=b")
                .run(started -> assertThat(started.getBean(SocketMode.class).isRunning())
                        .isFalse());
    }

    @Test
    void withoutASigningSecretThereIsNoAddressForSlack() {
        context.withPropertyValues(
                        "SLACK_APP_TOKEN=a", "SLACK_BOT_TOKEN=b", "rapport.slack.api-url=http://127.0.0.1:9/")
                .run(started -> {
                    assertThat(started.getBean(ServletRegistrationBean.class).isEnabled())
                            .isFalse();
                    assertThat(started.getBean(SocketMode.class).isRunning()).isTrue();
                });
    }

    @Test
    void credentialsDoNotPrint() {
        assertThat(new SlackSettings("secret1", "secret2", "secret3", SlackSettings.SLACK).toString())
                .doesNotContain("secret");
    }

    @Test
    void healthSaysWhichWorkspace() throws IOException {
        try (FakeSlack slack = new FakeSlack()) {
            assertThat(health(slack.url(), FakeSlack.TOKEN).getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void healthSaysWhySlackRefuses() throws IOException {
        try (FakeSlack slack = new FakeSlack()) {
            assertThat(health(slack.url(), "xoxb-wrong")).satisfies(health -> {
                assertThat(health.getStatus()).isEqualTo(Status.DOWN);
                assertThat(health.getDetails()).containsEntry("reason", "invalid_auth");
            });
        }
    }

    @Test
    void healthIsDownWhereSlackIsOutOfReach() {
        assertThat(health("http://127.0.0.1:9/", "b").getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void healthAsksSlackOnlyOnceAMinute() throws IOException {
        try (FakeSlack slack = new FakeSlack()) {
            context.withPropertyValues(
                            "SLACK_SIGNING_SECRET=s",
                            "SLACK_BOT_TOKEN=" + FakeSlack.TOKEN,
                            "rapport.slack.api-url=" + slack.url())
                    .run(started -> {
                        started.getBean(SlackHealth.class).health();
                        started.getBean(SlackHealth.class).health();
                        assertThat(slack.calls("auth.test")).hasSize(1);
                    });
        }
    }

    @Test
    void healthDoesNotThrowBeforeOurOwnServerListens() {
        assertThat(health("http://127.0.0.1:{port}/api/", "b").getStatus()).isEqualTo(Status.DOWN);
    }

    private Health health(String url, String token) {
        Health[] health = new Health[1];
        context.withPropertyValues("SLACK_SIGNING_SECRET=s", "SLACK_BOT_TOKEN=" + token, "rapport.slack.api-url=" + url)
                .run(started -> health[0] = started.getBean(SlackHealth.class).health());
        return health[0];
    }
}
