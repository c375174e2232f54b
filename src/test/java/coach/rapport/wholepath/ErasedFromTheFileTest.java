package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import coach.rapport.Rapport;
import coach.rapport.language.standin.ModelStandIn;
import coach.rapport.language.standin.Protocol;
import coach.rapport.learners.Export;
import coach.rapport.learners.LearnerId;
import coach.rapport.storage.Dump;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody practises with a word of its own in everything that they write, takes away what is kept, and is forgotten. Then
 * the words are looked for in every row, in a dump, in the bytes of every file and in the log.
 */
class ErasedFromTheFileTest {
    private static final String SAID = "kingfisher";
    private static final String SAID_BACK = "sandpiper";
    private static final String WHY = "nightjar";
    private static final String SECOND_TRY = "wagtail";
    private static final String DRAFT = "oystercatcher";
    private static final String REFUSED = "turnstone";
    /** What they leave behind; a draft is never kept. */
    private static final List<String> KEPT = List.of(SAID, SAID_BACK, WHY, SECOND_TRY);

    private static final List<String> ALL = List.of(SAID, SAID_BACK, WHY, SECOND_TRY, DRAFT, REFUSED, Colleague.ANA);

    private final Overheard log = new Overheard();
    private final ModelStandIn model = ModelStandIn.start(Protocol.OPENAI);

    @TempDir
    private Path path;

    private Folder folder;
    private ConfigurableApplicationContext service;
    private JdbcClient rows;
    private Workspace workspace;

    @BeforeEach
    void start() {
        folder = new Folder(path);
        model.speaks("The " + SAID_BACK + " was never the trouble, and I said so twice.");
        service = new SpringApplicationBuilder(Rapport.class).run(settings());
        rows = service.getBean(JdbcClient.class);
        workspace = new Workspace(
                service.getEnvironment().getRequiredProperty("local.server.port", Integer.class), this::awaitQuiet);
        log.begin();
    }

    private String[] settings() {
        return Stream.of(
                        "server.port=0",
                        "spring.datasource.url=" + folder.address(),
                        "rapport.playground.state=" + folder.slacks(),
                        "rapport.evidence.warm-up=false",
                        "rapport.practice.warm-up=false",
                        "rapport.language.provider=openai",
                        "rapport.language.base-url=" + model.address(),
                        "rapport.language.model=" + model.model(),
                        "rapport.language.api-key=" + model.key().orElse(""),
                        "rapport.language.timeout=30s")
                .map("--"::concat)
                .toArray(String[]::new);
    }

    @AfterEach
    void stop() {
        log.end();
        service.close();
        model.close();
    }

    private void awaitQuiet() {
        await().pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(60))
                .until(() -> waiting("chat_inbox") + waiting("chat_outbox") == 0);
    }

    private long waiting(String table) {
        return rows.sql("select count(*) from " + table + " where done_at is null")
                .query(Long.class)
                .single();
    }

    @Test
    void allOfItIsHandedOverAndThenNothingIsLeft() throws Exception {
        Colleague ana = workspace.colleague(Colleague.ANA);
        practises(ana);
        checksADraft(ana);
        isRefusedByTheDatabase();

        assertThat(exported(ana)).contains(KEPT).doesNotContain(DRAFT);
        rows.sql("checkpoint sync").update();
        assertThat(folder.filesThatHold(KEPT)).contains("rapport.mv.db");

        isForgotten(ana);
        assertThat(rows.sql("script").query(String.class).list())
                .noneSatisfy(line -> assertThat(line).containsAnyOf(ALL.toArray(String[]::new)));
        service.close();
        assertThat(folder.filesThatHold(ALL)).isEmpty();
        folder.execute("shutdown compact");
        assertThat(folder.filesThatHold(ALL)).isEmpty();
        assertThat(log.everything())
                .isNotEmpty()
                .noneSatisfy(line -> assertThat(line).containsAnyOf(SAID, SAID_BACK, WHY, SECOND_TRY, DRAFT, REFUSED));
    }

    private void practises(Colleague ana) {
        Practice first = ana.practises("third-call");
        first.says("What does this outage do to the " + SAID + " tonight?");
        first.says("You should have restarted the " + SAID + " properly.");
        first.end();
        first.seesTheFirstMomentDifferently("I meant the " + WHY);
        Shown again = first.heard().stream()
                .filter(shown -> shown.findButton("Try that moment again").isPresent())
                .findFirst()
                .orElseThrow();
        ana.press(again, "Try that moment again");
        new Practice(ana, ana.roots().getLast().ts()).says("What has the " + SECOND_TRY + " kept you from?");
    }

    private static void checksADraft(Colleague ana) {
        ana.command(Colleague.CHANNEL, "/rapport check");
        ana.sends(Map.of("message", "We apologise for any inconvenience to the " + DRAFT + ".", "answers", ""));
    }

    /** H2 notes what goes wrong in a file of its own, unless it is told not to. */
    private void isRefusedByTheDatabase() {
        String tooLong = REFUSED.repeat(100);
        assertThat(catchThrowable(
                        () -> rows.sql("insert into chat_said_once (workspace, person, what) values ('T', 'U', ?)")
                                .param(tooLong)
                                .update()))
                .isNotNull();
    }

    private String exported(Colleague ana) {
        return new String(
                service.getBean(Export.class).of(new LearnerId("T0PLAYGRND", ana.id())), StandardCharsets.UTF_8);
    }

    private void isForgotten(Colleague ana) {
        ana.command(ana.direct(), "/rapport forget me");
        Shown question = ana.whispers(ana.direct()).getLast();
        ana.press(question, question.buttons().getFirst().label());
        // The job that did the erasing is named after the person, and goes a moment after its work is done.
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Dump.of(service.getBean(DataSource.class)))
                        .allSatisfy((_, all) -> assertThat(all).doesNotContain(ana.id())));
    }
}
