package coach.rapport.chat.mail;

import static coach.rapport.chat.mail.Requests.ANA;
import static coach.rapport.chat.mail.Requests.BEN;
import static coach.rapport.chat.mail.Requests.THREAD;
import static coach.rapport.chat.mail.Requests.TOP;
import static coach.rapport.chat.mail.Requests.command;
import static coach.rapport.chat.mail.Requests.edited;
import static coach.rapport.chat.mail.Requests.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.WorkspaceForgotten;
import coach.rapport.practice.PracticeExpired;
import coach.rapport.practice.SessionId;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class InboxTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Echo desk = new Echo();
    private final DataSource source;
    private final Mail mail;

    InboxTest(Database database) {
        source = database.migrated();
        mail = new Mail(source, desk, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private Mail later(Duration duration) {
        return new Mail(source, desk, Clock.fixed(NOON.plus(duration), ZoneOffset.UTC));
    }

    @Nested
    class Order {
        @Test
        void isThatOfArrival() {
            mail.accept(command("a", ANA, "1"), command("b", ANA, "2"), command("c", ANA, "3"))
                    .work();
            assertThat(mail.said()).containsExactly("1", "2", "3");
        }

        @Test
        void isKeptThroughAFailure() {
            AtomicInteger failures = new AtomicInteger(1);
            desk.answering(request -> {
                if (failures.getAndDecrement() > 0) throw new IllegalStateException();
                return Answer.of(Echo.post(request, Echo.text(request)));
            });
            mail.accept(command("a", ANA, "1"), command("b", ANA, "2")).work();
            mail.work();
            assertThat(mail.said()).containsExactly("1", "2");
        }
    }

    @Nested
    class Repeats {
        @Test
        void ofARequestAreAnsweredOnce() {
            for (int delivery = 0; delivery < 4; delivery++) {
                mail.accept(command("same", ANA, "help")).work();
            }
            assertThat(mail.said()).containsExactly("help");
        }

        @Test
        void areKnownADayLater() {
            mail.accept(command("same", ANA, "help")).work();
            Mail later = later(Duration.ofHours(25));
            later.rounds().clearAway();
            later.accept(command("same", ANA, "help")).work();
            assertThat(desk.seen).hasSize(1);
        }

        @Test
        void areForgottenAfterTwoDays() {
            mail.accept(command("same", ANA, "help")).work();
            Mail later = later(Duration.ofHours(49));
            later.rounds().clearAway();
            assertThat(count("chat_inbox")).isZero();
            assertThat(count("chat_outbox")).isZero();
        }

        @Test
        void inAnotherWorkspaceAreAnotherRequest() {
            mail.accept(command("same", ANA, "a"), command("same", new LearnerId("T2", "U1"), "b"))
                    .work();
            assertThat(mail.said()).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Nested
    class AfterACrash {
        @Test
        void whatWasTakenInIsFoundAndAnswered() {
            mail.accept(command("a", ANA, "help"));
            mail.die();
            mail.rounds().wakeWhatWaits();
            mail.work();
            assertThat(mail.said()).containsExactly("help");
        }

        @Test
        void whatWasBegunIsAskedAgainJustAsItWas() {
            desk.answering(_ -> {
                throw new StackOverflowError();
            });
            mail.accept(message("a", THREAD, "Hi"));
            assertThat(catchThrowable(mail::work)).isInstanceOf(StackOverflowError.class);
            desk.answering(request -> Answer.of(Echo.post(request, Echo.text(request))));
            mail.accept(message("b", THREAD, "there"), edited("c", "a", THREAD, "Bye"));
            mail.work();
            assertThat(mail.said()).containsExactly("Hi", "there", "edited ts-a");
        }

        @Test
        void whatWasBegunTooOftenGetsAnApology() {
            desk.answering(_ -> {
                throw new StackOverflowError();
            });
            mail.accept(command("a", ANA, "boom"));
            for (int crash = 0; crash < 4; crash++) {
                catchThrowable(mail::work);
                mail.rounds().wakeWhatWaits();
            }
            mail.work();
            assertThat(mail.said()).containsExactly("sorry");
        }

        @Test
        void anAnswerThatWasPutOutButNotSentIsSent() {
            mail.accept(command("a", ANA, "help")).workRequests();
            mail.die();
            mail.rounds().wakeWhatWaits();
            mail.work();
            assertThat(mail.said()).containsExactly("help");
        }
    }

    @Nested
    class Failures {
        @Test
        void areTriedAgainAfterLongerAndLongerPauses() {
            desk.answering(_ -> {
                throw new IllegalStateException();
            });
            mail.accept(command("a", ANA, "boom"));
            assertThat(List.of(mail.work(), mail.work(), mail.work()))
                    .containsExactly(
                            List.of(Duration.ofSeconds(1)),
                            List.of(Duration.ofSeconds(3)),
                            List.of(Duration.ofSeconds(9)));
        }

        @Test
        void endInAnApologyAndTheQueueGoesOn() {
            desk.answering(request -> {
                if (Echo.text(request).equals("boom")) throw new IllegalStateException();
                return Answer.of(Echo.post(request, Echo.text(request)));
            });
            mail.accept(command("a", ANA, "boom"), command("b", ANA, "help"));
            for (int attempt = 0; attempt < 4; attempt++) mail.work();
            assertThat(mail.said()).containsExactly("sorry", "help");
        }

        @Test
        void ofOnePersonHoldUpNobodyElse() {
            desk.answering(request -> {
                if (request.from().equals(ANA)) throw new IllegalStateException();
                return Answer.of(Echo.post(request, Echo.text(request)));
            });
            mail.accept(command("a", ANA, "boom"), command("b", BEN, "help")).work();
            assertThat(mail.said()).containsExactly("help");
        }

        @Test
        void doNotCountWhereARequestOnlyCameTooSoon() {
            AtomicInteger early = new AtomicInteger(10);
            desk.answering(request -> {
                if (early.getAndDecrement() > 0) throw new TooSoon();
                return Answer.of(Echo.post(request, Echo.text(request)));
            });
            mail.accept(message("a", THREAD, "Hi"));
            for (int attempt = 0; attempt < 11; attempt++) mail.work();
            assertThat(mail.said()).containsExactly("Hi");
        }
    }

    @Test
    void messagesThatWaitTogetherAreAnsweredOnce() {
        mail.accept(message("a", THREAD, "Hi Maya"), message("b", THREAD, "what happened?"))
                .work();
        assertThat(mail.said()).containsExactly("Hi Maya\nwhat happened?");
    }

    @Test
    void whatIsSaidOnceIsNotSaidTwice() {
        desk.answering(request ->
                Answer.once("welcome", List.of(Echo.post(request, "welcome"))).otherwise(Echo.post(request, "again")));
        mail.accept(command("a", ANA, ""), command("b", ANA, ""), command("c", BEN, ""))
                .work();
        assertThat(mail.said()).containsExactlyInAnyOrder("welcome", "again", "welcome");
    }

    @Test
    void wordsAreNotKeptOnceARequestIsDone() {
        mail.accept(message("a", TOP, "secret")).work();
        assertThat(mail.rows
                        .sql("select count(*) from chat_inbox where body is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(mail.rows
                        .sql("select count(*) from chat_outbox where body is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Nested
    class Forgetting {
        @Test
        void erasesOneLearnersRowsAndNoOthers() {
            desk.answering(request -> Answer.once(
                    "x", List.of(Echo.opening(request, request.from().person()))));
            mail.accept(command("a", ANA, ""), command("b", BEN, "")).work();
            desk.answering(request -> Answer.of(Echo.post(request, "on its way")));
            mail.accept(command("c", ANA, ""), command("d", BEN, "")).workRequests();
            mail.erasure.on(new LearnerForgotten(ANA));
            for (String table : List.of("chat_inbox", "chat_outbox", "chat_threads", "chat_said_once")) {
                assertThat(people(table)).as(table).contains("U2").doesNotContain("U1");
            }
        }

        @Test
        void erasesAWholeWorkspace() {
            mail.accept(command("a", ANA, "1"), command("b", new LearnerId("T2", "U1"), "2"))
                    .work();
            mail.erasure.on(new WorkspaceForgotten("T1"));
            assertThat(count("chat_inbox")).isEqualTo(1);
            assertThat(count("chat_outbox")).isEqualTo(1);
        }

        @Test
        void leavesNothingOfAnotherRequestThatIsWorkedOn() {
            desk.answering(request -> {
                forgottenBySomethingElse();
                return Answer.once("x", List.of(Echo.opening(request, "secret")))
                        .then(command("next", ANA, "secret"));
            });
            mail.accept(message("a", THREAD, "secret")).work();
            mail.accept(message("a", THREAD, "secret")).work();
            assertThat(mail.said()).isEmpty();
            assertThat(people("chat_inbox")).containsExactly("");
            for (String table : List.of("chat_outbox", "chat_threads", "chat_said_once")) {
                assertThat(count(table)).as(table).isZero();
            }
            assertThat(mail.cleared).isEqualTo(1);
            assertThat(mail.forgotten).containsExactly(ANA);
        }

        @Test
        void leavesNoApologyWhereThatRequestFails() {
            desk.answering(_ -> {
                forgottenBySomethingElse();
                throw new IllegalStateException();
            });
            assertThat(mail.accept(message("a", THREAD, "secret")).work()).isEmpty();
            assertThat(mail.said()).isEmpty();
            assertThat(people("chat_inbox")).containsExactly("");
            assertThat(mail.cleared).isEqualTo(1);
        }

        // In a thread of its own, as a request is worked on that waits in another queue.
        private void forgottenBySomethingElse() {
            CompletableFuture.runAsync(() -> mail.erasure.on(new LearnerForgotten(ANA)))
                    .join();
        }

        @Test
        void erasesTheJobsOfTheLearnerThatWait() {
            job("T1 U1/person", false);
            job("T1 U1/direct", true);
            job("T1 U11/person", false);
            job("T2 U1/person", false);
            mail.erasure.on(new LearnerForgotten(ANA));
            assertThat(mail.rows
                            .sql("select task_instance from scheduled_tasks")
                            .query(String.class)
                            .list())
                    .as("all but what waits for her: what is at work goes by itself")
                    .containsExactlyInAnyOrder("T1 U1/direct", "T1 U11/person", "T2 U1/person");
        }

        private void job(String line, boolean picked) {
            mail.rows
                    .sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                            + " values ('conversation', ?, current_timestamp, ?, 1)")
                    .params(line, picked)
                    .update();
        }

        @Test
        void ofAPracticeErasesItsThreadsAndWhatWasSaidOnceInIt() {
            for (String name : List.of("s1", "s1/line/4", "s2")) {
                desk.answering(request -> Answer.once("results/" + name, List.of(Echo.opening(request, name))));
                mail.accept(command(name, ANA, "")).work();
            }
            mail.erasure.on(new PracticeExpired(ANA, new SessionId("T1", "s1")));
            assertThat(strings("select name from chat_threads")).containsExactly("s2");
            assertThat(strings("select what from chat_said_once")).containsExactly("results/s1/line/4", "results/s2");
        }

        private List<String> strings(String select) {
            return mail.rows.sql(select).query(String.class).list();
        }

        @Test
        void isAnsweredOnceAndLeavesNoNameBehind() {
            desk.answering(request -> {
                mail.erasure.on(new LearnerForgotten(request.from()));
                return Answer.of(Echo.post(request, "gone"));
            });
            mail.accept(command("a", ANA, "forget")).work();
            mail.accept(command("a", ANA, "forget")).work();
            assertThat(mail.said()).containsExactly("gone");
            assertThat(people("chat_inbox")).containsExactly("");
            assertThat(people("chat_outbox")).containsExactly("");
        }
    }

    private List<String> people(String table) {
        return mail.rows.sql("select person from " + table).query(String.class).list();
    }

    private int count(String table) {
        return mail.rows
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
