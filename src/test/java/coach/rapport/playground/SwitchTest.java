package coach.rapport.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SwitchTest {
    private static StandardEnvironment prepared(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", settings));
        new PlaygroundEnvironment().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    @Test
    void isOnWhereNothingIsSet() {
        assertThat(prepared(Map.of()).getProperty("rapport.playground.enabled")).isEqualTo("true");
    }

    @Test
    void bindsToLoopbackWhateverElseWasSet() {
        assertThat(prepared(Map.of("server.address", "0.0.0.0")).getProperty("server.address"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void givesEachProcessItsOwnSecrets() {
        assertThat(prepared(Map.of()).getProperty("rapport.slack.signing-secret"))
                .isNotEqualTo(prepared(Map.of()).getProperty("rapport.slack.signing-secret"));
    }

    @Test
    void givesNoAppTokenUnlessAskedFor() {
        assertThat(prepared(Map.of()).getProperty("rapport.slack.app-token")).isNull();
        assertThat(prepared(Map.of("rapport.playground.socket-mode", "true")).getProperty("rapport.slack.app-token"))
                .startsWith("xapp-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SLACK_SIGNING_SECRET",
                "SLACK_BOT_TOKEN",
                "SLACK_APP_TOKEN",
                "rapport.slack.signing-secret",
                "rapport.slack.bot-token",
                "rapport.slack.app-token"
            })
    void isOffWhereACredentialIsSet(String credential) {
        assertThat(prepared(Map.of(credential, "x")).getProperty("rapport.playground.enabled"))
                .isNull();
    }

    @Test
    void cannotBeForcedOnBesideACredential() {
        Map<String, Object> both = Map.of("SLACK_BOT_TOKEN", "x", "rapport.playground.enabled", "true");
        assertThatThrownBy(() -> prepared(both))
                .isInstanceOf(PlaygroundRefused.class)
                .hasMessageNotContaining("\n");
    }

    @Test
    void staysOffWhereItWasTurnedOff() {
        assertThat(prepared(Map.of("rapport.playground.enabled", "false")).getProperty("rapport.slack.api-url"))
                .isNull();
    }
}
