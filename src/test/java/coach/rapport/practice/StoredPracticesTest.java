package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Distress;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Turn;
import coach.rapport.learners.LearnerId;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@OnEachDatabase
class StoredPracticesTest {
    private static final Curriculum CURRICULUM = CurriculumReader.read();
    private static final LearnerId ANA = new LearnerId("T1", "ANA");
    private static final LearnerId BEN = new LearnerId("T1", "BEN");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    private final DataSource rows;
    private final AtomicInteger answers = new AtomicInteger();
    private Instant now = NOON;
    private boolean present = true;

    StoredPracticesTest(Database database) {
        this.rows = database.migrated();
    }

    @Test
    void beginsWithTheOpening() {
        Session session = practices().begin(ANA, "third-call", "r1");
        assertThat(session.turns()).hasSize(1);
        assertThat(session.open()).isTrue();
        assertThat(session.started()).isEqualTo(NOON);
    }

    @Test
    void theSameRequestBeginsOnce() {
        Practices practices = practices();
        assertThat(practices.begin(ANA, "third-call", "r1").id())
                .isEqualTo(practices.begin(ANA, "third-call", "r1").id());
        assertThat(practices.listOpen(ANA)).hasSize(1);
    }

    @Test
    void refusesAScenarioThatIsNotThere() {
        assertThatThrownBy(() -> practices().begin(ANA, "nowhere", "r1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsWhatWasSaidWithItsEvidenceAndStep() {
        Practices practices = practices();
        SessionId id = practices.begin(ANA, "third-call", "r1").id();
        practices.say(ANA, id, "m1", "You sound worn out.");
        Exchange kept = practices().find(ANA, id).orElseThrow().exchanges().getFirst();
        assertThat(kept.learner().text()).isEqualTo("You sound worn out.");
        assertThat(kept.evidence().shows(Technique.REFLECT)).isTrue();
        assertThat(kept.step().because()).contains("\"You sound worn out\"");
        assertThat(kept.customer().text()).isEqualTo("Answer 1.");
    }

    @Test
    void theSameMessageIsAnsweredOnce() {
        Practices practices = practices();
        SessionId id = practices.begin(ANA, "third-call", "r1").id();
        practices.say(ANA, id, "m1", "Hello.");
        practices.say(ANA, id, "m2", "You sound worn out.");
        Reply again = practices.say(ANA, id, "m1", "Hello.");
        assertThat(answers).hasValue(2);
        assertThat(((Reply.Answered) again).exchange().customer().text()).isEqualTo("Answer 1.");
    }

    @Test
    void aLineThatWasBrokenOffGoesOnFromWhatWasHeard() {
        SessionId id = practices().begin(ANA, "third-call", "r1").id();
        Practices dying = practices((_, soFar) -> {
            soFar.accept("It's the third time.");
            throw new IllegalStateException("killed");
        });
        assertThatThrownBy(() -> dying.say(ANA, id, "m1", "Hello.", (_, _) -> true))
                .hasMessage("killed");
        Practices revived = practices((scene, _) -> Actor.Line.builtIn(scene.begun() + " And now?", Voice.FINISHED));
        Reply.Answered again = (Reply.Answered) revived.say(ANA, id, "m1", "Hello.", (_, _) -> true);
        assertThat(again.exchange().customer().text()).isEqualTo("It's the third time. And now?");
        assertThat(again.heard()).isTrue();
    }

    @Test
    void whatNobodyPutDownWasNotHeard() {
        SessionId id = practices().begin(ANA, "third-call", "r1").id();
        Practices speaking = practices((_, soFar) -> {
            soFar.accept("It's the third time.");
            return Actor.Line.builtIn("It's the third time. And now?", Voice.AS_CAST);
        });
        assertThat(((Reply.Answered) speaking.say(ANA, id, "m1", "Hello.")).heard())
                .isFalse();
    }

    @Test
    void aMessageThatWasKeptAndNotAnsweredIsAnsweredWhenItComesAgain() {
        SessionId id = practices().begin(ANA, "third-call", "r1").id();
        Practices dying = practices((_, _) -> {
            throw new IllegalStateException("killed");
        });
        assertThatThrownBy(() -> dying.say(ANA, id, "m1", "Hello.")).hasMessage("killed");
        Reply again = practices().say(ANA, id, "m1", "Hello.");
        assertThat(((Reply.Answered) again).session().exchanges()).hasSize(1);
    }

    @Test
    void twoPracticesDoNotMix() {
        Practices practices = practices();
        SessionId maya = practices.begin(ANA, "third-call", "r1").id();
        SessionId walter = practices.begin(ANA, "quiet-lobby", "r2").id();
        practices.say(ANA, maya, "m1", "Hello Maya.");
        practices.say(ANA, walter, "m2", "Hello Walter.");
        assertThat(practices.find(ANA, maya).orElseThrow().exchanges()).hasSize(1);
        assertThat(practices.find(ANA, walter).orElseThrow().turns().get(1).text())
                .isEqualTo("Hello Walter.");
    }

    @Test
    void somebodyElsesPracticeIsNotFound() {
        Practices practices = practices();
        SessionId id = practices.begin(ANA, "third-call", "r1").id();
        assertThat(practices.find(BEN, id)).isEmpty();
        assertThat(practices.find(new LearnerId("T2", "ANA"), id)).isEmpty();
        assertThatThrownBy(() -> practices.say(BEN, id, "m1", "Hello.")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEndedPracticeTakesNoMoreWords() {
        Practices practices = practices();
        SessionId id = practices.begin(ANA, "third-call", "r1").id();
        Session ended = practices.end(ANA, id);
        assertThat(ended.ending()).isPresent();
        assertThat(practices.say(ANA, id, "m1", "One more thing.")).isInstanceOf(Reply.Closed.class);
        assertThat(practices.listOpen(ANA)).isEmpty();
    }

    @Test
    void distressStopsTheRoleAndKeepsNoneOfTheWords() {
        Practices practices = practices();
        SessionId id = practices.begin(ANA, "third-call", "r1").id();
        Reply reply = practices.say(ANA, id, "m1", "distress");
        assertThat(reply).isInstanceOf(Reply.Care.class);
        Session stopped = practices.find(ANA, id).orElseThrow();
        assertThat(stopped.ending()).containsInstanceOf(Ending.Stopped.class);
        assertThat(stopped.exchanges()).isEmpty();
    }

    @Test
    void aRetryBeginsWithWhatCameBeforeThatMoment() {
        Practices practices = practices();
        SessionId id = practices.begin(ANA, "third-call", "r1").id();
        for (int i = 1; i <= 3; i++) practices.say(ANA, id, "m" + i, "Line " + i);
        practices.end(ANA, id);
        Session retried = practices.retry(ANA, id, 1, "again");
        assertThat(retried.exchanges()).hasSize(1);
        assertThat(retried.fork()).contains(new Fork(id, 1));
        practices.say(ANA, retried.id(), "m9", "Another way.");
        assertThat(practices.find(ANA, retried.id()).orElseThrow().exchanges()).hasSize(2);
        assertThat(practices.find(ANA, id).orElseThrow().exchanges()).hasSize(3);
    }

    @Test
    void thereIsNoRetryOfAMomentThatNeverWas() {
        Practices practices = practices();
        SessionId id = practices.begin(ANA, "third-call", "r1").id();
        assertThatThrownBy(() -> practices.retry(ANA, id, 0, "again")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsThosePracticesThatWentSilent() {
        Practices practices = practices();
        SessionId silent = practices.begin(ANA, "third-call", "r1").id();
        now = NOON.plus(Duration.ofMinutes(40));
        practices.begin(BEN, "third-call", "r1");
        assertThat(practices.listSilentSince(NOON.plus(Duration.ofMinutes(10))))
                .extracting(Session::id)
                .containsExactly(silent);
    }

    @Test
    void aForgottenLearnerLeavesNoRow() {
        StoredPractices practices = practices();
        SessionId id = practices.begin(ANA, "third-call", "r1").id();
        practices.say(ANA, id, "m1", "Hello.");
        practices.begin(BEN, "third-call", "r1");
        practices.forget(ANA);
        assertThat(practices.list(ANA, 10)).isEmpty();
        assertThat(practices.list(BEN, 10)).hasSize(1);
        assertThat(JdbcClient.create(rows)
                        .sql("select count(*) from practice_exchange")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Nested
    class ForgottenMeanwhile {
        @Test
        void aLearnerBeginsNothing() {
            present = false;
            assertThatThrownBy(() -> practices().begin(ANA, "third-call", "r1"))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(count("practice_session")).isZero();
        }

        @Test
        void aLearnerTriesNothingAgain() {
            SessionId id = said("Hello.");
            present = false;
            assertThatThrownBy(() -> practices().retry(ANA, id, 0, "again")).isInstanceOf(IllegalStateException.class);
            assertThat(count("practice_session")).isEqualTo(1);
        }

        @Test
        void aLearnerIsNotAnsweredAndLeavesNoLine() {
            SessionId id = practices().begin(ANA, "third-call", "r1").id();
            StoredPractices forgetting = practices((_, _) -> {
                practices().forget(ANA);
                return Actor.Line.builtIn("Too late.", Voice.AS_CAST);
            });
            assertThat(forgetting.say(ANA, id, "m1", "Hello.")).isInstanceOf(Reply.Closed.class);
            assertThat(count("practice_session") + count("practice_exchange")).isZero();
        }

        @Test
        void nobodyHearsALineOfTheirs() {
            SessionId id = practices().begin(ANA, "third-call", "r1").id();
            List<String> heard = new ArrayList<>();
            StoredPractices forgetting = practices((_, hearing) -> {
                hearing.accept("As I said.");
                present = false;
                hearing.accept("As I said. Twice.");
                return Actor.Line.builtIn("As I said. Twice.", Voice.AS_CAST);
            });
            forgetting.say(ANA, id, "m1", "Hello.", (_, soFar) -> heard.add(soFar));
            assertThat(heard).containsExactly("As I said.");
        }
    }

    @Nested
    class Expiring {
        private final List<PracticeExpired> told = new ArrayList<>();

        private void expire(Instant before) {
            new TransactionTemplate(new DataSourceTransactionManager(rows))
                    .executeWithoutResult(_ -> practices().expire(before, told::add));
        }

        @Test
        void deletesWhatEndedBeforeAndTellsWhatIsGone() {
            SessionId old = ended("r1");
            now = NOON.plus(Duration.ofDays(1));
            SessionId recent = ended("r2");
            expire(NOON.plus(Duration.ofHours(1)));
            assertThat(practices().list(ANA, 10)).extracting(Session::id).containsExactly(recent);
            assertThat(told).containsExactly(new PracticeExpired(ANA, old));
            assertThat(count("practice_exchange")).isEqualTo(2);
        }

        @Test
        void leavesAPracticeThatGoesOn() {
            SessionId id = said("Hello.");
            expire(NOON.plus(Duration.ofDays(1000)));
            assertThat(practices().find(ANA, id)).isPresent();
            assertThat(told).isEmpty();
        }

        @Test
        void ofTheFirstPracticeLeavesTheSecondTryWhole() {
            SessionId first = ended("r1");
            SessionId again = practices().retry(ANA, first, 1, "again").id();
            practices().say(ANA, again, "m3", "Another way.");
            Session whole = practices().find(ANA, again).orElseThrow();
            expire(NOON.plus(Duration.ofHours(1)));
            assertThat(told).containsExactly(new PracticeExpired(ANA, first));
            assertThat(practices().find(ANA, again)).contains(whole);
            assertThat(whole.turns())
                    .extracting(Turn::text)
                    .containsSubsequence("Hello.", "Answer 1.", "Another way.", "Answer 3.");
        }

        private SessionId ended(String request) {
            SessionId id = practices().begin(ANA, "third-call", request).id();
            practices().say(ANA, id, "m1", "Hello.");
            practices().say(ANA, id, "m2", "Can I help you?");
            practices().end(ANA, id);
            return id;
        }
    }

    @Test
    void aLineThatWasNotAnsweredIsAmongWhatIsKept() {
        SessionId id = practices().begin(ANA, "third-call", "r1").id();
        assertThatThrownBy(() -> practices((_, _) -> {
                            throw new IllegalStateException();
                        })
                        .say(ANA, id, "m1", "Are you there?"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(PracticeRecords.in(JdbcClient.create(rows))
                        .about(ANA)
                        .getLast()
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("You wrote", "Are you there?")
                        .doesNotContainKey("The customer answered"));
    }

    private SessionId said(String line) {
        SessionId id = practices().begin(ANA, "third-call", "r1").id();
        practices().say(ANA, id, "m1", line);
        return id;
    }

    private long count(String table) {
        return JdbcClient.create(rows)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private StoredPractices practices() {
        return practices((_, _) -> Actor.Line.builtIn("Answer " + answers.incrementAndGet() + ".", Voice.AS_CAST));
    }

    private StoredPractices practices(Actor actor) {
        EvidenceReader evidence = (history, turn) -> Shown.shows(turn, Technique.REFLECT);
        Distress distress = (history, turn) ->
                turn.text().equals("distress") ? Optional.of(Quote.whole(turn.utterance())) : Optional.empty();
        Ear ear = new Ear(new Repertoires(CURRICULUM, text -> new float[1]));
        Stage stage = new Stage(evidence, ear, new Director(new Reasons(CURRICULUM), 20), actor);
        JdbcClient database = JdbcClient.create(rows);
        return new StoredPractices(
                CURRICULUM,
                stage,
                distress,
                new SessionRows(database),
                new ExchangeRows(database, JsonMapper.shared()),
                _ -> present,
                new TransactionTemplate(new DataSourceTransactionManager(rows)),
                new TestClock());
    }

    private final class TestClock extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
