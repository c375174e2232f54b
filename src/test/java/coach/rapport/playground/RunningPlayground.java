package coach.rapport.playground;

import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.OwnAddress;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The playground alone on a free port, with a {@link FakeApp} in place of the product. */
final class RunningPlayground implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private RunningPlayground(ConfigurableApplicationContext context) {
        this.context = context;
    }

    // Not annotated as a configuration, so that scanning the product never finds it.
    @EnableAutoConfiguration(
            excludeName = "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration")
    @ComponentScan("coach.rapport.playground")
    static class TestApplication {
        @Bean
        FakeApp fakeApp(Environment environment) {
            return new FakeApp(environment.getRequiredProperty("rapport.slack.signing-secret"));
        }

        @Bean
        ServletRegistrationBean<FakeApp> events(FakeApp app) {
            return new ServletRegistrationBean<>(app, "/slack/events");
        }
    }

    static RunningPlayground start(Path state, String... properties) {
        List<String> arguments = new ArrayList<>(Arrays.asList(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.flyway.enabled=false",
                "--spring.datasource.url=jdbc:h2:mem:playground",
                "--logging.level.root=warn",
                "--rapport.playground.state=" + state.resolve("playground.json")));
        for (String property : properties) arguments.add("--" + property);
        return new RunningPlayground(
                new SpringApplicationBuilder(TestApplication.class).run(arguments.toArray(String[]::new)));
    }

    FakeApp app() {
        return context.getBean(FakeApp.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String setting(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    String url(String path) {
        return context.getBean(OwnAddress.class).at(path);
    }

    /** The real Slack client, pointed here as the product points it. */
    MethodsClient client() {
        return client(setting("rapport.slack.bot-token"));
    }

    MethodsClient client(String token) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(context.getBean(OwnAddress.class).filled(setting("rapport.slack.api-url")));
        return Slack.getInstance(config).methods(token);
    }

    ObjectNode learner(String act, String json) {
        return post("/playground/learner/" + act, json);
    }

    ObjectNode control(String what, String json) {
        return post("/playground/control/" + what, json);
    }

    ObjectNode post(String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return (ObjectNode) Json.parse(send(request).body());
    }

    JsonNode get(String path) {
        return Json.parse(
                send(HttpRequest.newBuilder(URI.create(url(path))).build()).body());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
