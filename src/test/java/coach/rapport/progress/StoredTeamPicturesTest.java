package coach.rapport.progress;

import static coach.rapport.curriculum.Technique.AFFIRM;
import static coach.rapport.curriculum.Technique.OPEN_QUESTION;
import static coach.rapport.curriculum.Technique.REFLECT;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Technique;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.WorkspaceForgotten;
import coach.rapport.progress.TeamPicture.Shown;
import coach.rapport.progress.kept.PractisedRows;
import coach.rapport.progress.teams.Blur;
import coach.rapport.progress.teams.BlurRows;
import coach.rapport.progress.teams.Noise;
import coach.rapport.progress.teams.Painter;
import coach.rapport.progress.teams.PictureRows;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachDatabase
class StoredTeamPicturesTest {
    private static final Set<String> FIVE = Set.of("U1", "U2", "U3", "U4", "U5");

    private final JdbcClient database;
    private final PractisedRows people;
    private final StoredTeamPictures pictures;
    private final StoredTeamPictures exact;

    StoredTeamPicturesTest(Database kind) {
        database = JdbcClient.create(kind.migrated());
        people = new PractisedRows(database);
        pictures = with(Noise.from(new Random(1)));
        exact = with(new Silent());
    }

    private StoredTeamPictures with(Noise noise) {
        return new StoredTeamPictures(
                people, new PictureRows(database), new BlurRows(database, new Random(1)), new Painter(noise));
    }

    private record Silent() implements Noise {
        @Override
        public double normal(double deviation) {
            return 0;
        }

        @Override
        public double gumbel(double scale) {
            return 0;
        }
    }

    @BeforeEach
    void practise() {
        needs(0);
        for (String person : FIVE) practise(person, 4, REFLECT);
    }

    /** So many people more than five. */
    private void needs(int more) {
        database.sql("delete from progress_team_blur").update();
        database.sql("insert into progress_team_blur (workspace, channel, blur) values ('T1', 'C1', ?)")
                .param(more)
                .update();
    }

    private void practise(String person, double score, Technique shown) {
        List<Practised> history = Histories.history()
                .scoring(Map.of(Dimension.EMPATHY, score))
                .practising(Map.of(shown, new Times(1, 0), AFFIRM, new Times(0, 1)))
                .list();
        people.insert(new LearnerId("T1", person), history.getFirst());
    }

    private static TeamWeek week(int number, Set<String> counted) {
        Instant from = Histories.START.plus(Duration.ofDays(7L * number)).minus(Duration.ofHours(9));
        return new TeamWeek(
                "T1",
                "C1",
                "2026-W%02d".formatted(10 + number),
                from,
                from.plus(Duration.ofDays(7)),
                counted,
                Set.of("U1", "U2"),
                Optional.of("Ask what, not why"));
    }

    @Nested
    class Freezing {
        @Test
        void saysNothingOfFewerThanFive() {
            TeamPicture picture = pictures.freeze(week(0, Set.of("U1", "U2", "U3", "U4")));
            assertThat(picture).isEqualTo(new TeamPicture.Nothing("2026-W10"));
            assertThat(pictures.list("T1", "C1")).containsExactly(picture);
        }

        @Test
        void countsWhoAgreedAndNotWhoPractised() {
            Set<String> nobodyWhoPractised = Set.of("V1", "V2", "V3", "V4", "V5", "U1", "U2");
            assertThat(pictures.freeze(week(0, nobodyWhoPractised))).isInstanceOf(Shown.class);
        }

        @Test
        void drawsNoiseOnce() {
            TeamPicture first = pictures.freeze(week(0, FIVE));
            assertThat(pictures.freeze(week(0, FIVE))).isEqualTo(first);
            assertThat(exact.freeze(week(0, FIVE))).isEqualTo(first);
            assertThat(pictures.find("T1", "C1", "2026-W10")).contains(first);
        }

        @Test
        void drawsNoiseOnceForTwoWhoAskAtOnce() {
            List<CompletableFuture<TeamPicture>> asked = new ArrayList<>();
            for (int seed = 0; seed < 4; seed++) {
                StoredTeamPictures other = with(Noise.from(new Random(seed)));
                asked.add(CompletableFuture.supplyAsync(() -> other.freeze(week(0, FIVE))));
            }
            assertThat(asked.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        }

        @Test
        void keepsNothingNothingThoughMorePeopleAgreeLater() {
            pictures.freeze(week(0, Set.of("U1", "U2")));
            assertThat(pictures.freeze(week(0, FIVE))).isInstanceOf(TeamPicture.Nothing.class);
        }

        @Test
        void addsUpWhatPeopleDid() {
            Shown shown = (Shown) exact.freeze(week(0, FIVE));
            assertThat(shown.level().value()).isEqualTo(4.0);
            assertThat(shown.practices().value()).isEqualTo(5);
            assertThat(shown.techniques()).isEqualTo(new TeamPicture.Techniques(REFLECT, AFFIRM, "2026-W10"));
            assertThat(shown.tip().orElseThrow().tip()).isEqualTo("Ask what, not why");
            assertThat(shown.tip().orElseThrow().people().value()).isEqualTo(2);
        }
    }

    @Nested
    class Showing {
        private static final Set<String> SIX = Set.of("U1", "U2", "U3", "U4", "U5", "U6");
        private static final Set<String> SEVEN = Set.of("U1", "U2", "U3", "U4", "U5", "U6", "U7");

        @Test
        void takesAsManyPeopleAsTheTeamNeeds() {
            needs(1);
            assertThat(pictures.freeze(week(0, FIVE))).isInstanceOf(TeamPicture.Nothing.class);
            assertThat(pictures.freeze(week(1, SIX))).isInstanceOf(Shown.class);
        }

        @Test
        void endsAtOnceWhenOneOfThemTakesItBack() {
            needs(2);
            assertThat(pictures.freeze(week(0, SEVEN))).isInstanceOf(Shown.class);
            assertThat(pictures.freeze(week(1, SIX))).isInstanceOf(TeamPicture.Nothing.class);
        }

        @Test
        void doesNotBeginAgainForFourWeeksSoThatNobodySeesWhenTheyAgreeAgain() {
            pictures.freeze(week(0, FIVE));
            pictures.freeze(week(1, Set.of("U1", "U2", "U3", "U4")));
            for (int week = 2; week < 5; week++) {
                assertThat(pictures.freeze(week(week, SEVEN))).isInstanceOf(TeamPicture.Nothing.class);
            }
            assertThat(pictures.freeze(week(5, SEVEN))).isInstanceOf(Shown.class);
        }

        @Test
        void beginsAtOnceWhereNothingWasShownBefore() {
            pictures.freeze(week(0, Set.of("U1", "U2")));
            assertThat(pictures.freeze(week(1, FIVE))).isInstanceOf(Shown.class);
        }

        @Test
        void goesByWhatWasDrawnOnceThoughTwoDrawAtOnce() {
            database.sql("delete from progress_team_blur").update();
            List<CompletableFuture<Blur>> drawn = new ArrayList<>();
            for (int seed = 0; seed < 8; seed++) {
                BlurRows rows = new BlurRows(database, new Random(1000L * seed));
                drawn.add(CompletableFuture.supplyAsync(() -> rows.of("T1", "C1")));
            }
            assertThat(drawn.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        }
    }

    @Nested
    class SettingUpAnew {
        @Test
        void erasesTheChannelsPicturesAndNoOthers() {
            TeamWeek here = week(0, FIVE);
            pictures.freeze(here);
            pictures.freeze(in("T1", "C2", here));
            pictures.freeze(in("T2", "C1", here));
            pictures.deleteAll("T1", "C1");
            assertThat(pictures.list("T1", "C1")).isEmpty();
            assertThat(pictures.list("T1", "C2")).hasSize(1);
            assertThat(pictures.list("T2", "C1")).hasSize(1);
        }

        @Test
        void leavesHowManyPeopleTheTeamNeeds() {
            needs(1);
            pictures.deleteAll("T1", "C1");
            assertThat(pictures.freeze(week(1, FIVE))).isInstanceOf(TeamPicture.Nothing.class);
            assertThat(blurs()).containsExactly("T1/C1/1");
        }

        private List<String> blurs() {
            return database.sql("select workspace || '/' || channel || '/' || blur from progress_team_blur")
                    .query(String.class)
                    .list();
        }
    }

    private static TeamWeek in(String workspace, String channel, TeamWeek week) {
        return new TeamWeek(
                workspace, channel, week.week(), week.from(), week.to(), Set.of(), Set.of(), Optional.empty());
    }

    @Nested
    class Picks {
        @Test
        void areRepeatedForFourWeeks() {
            Shown first = (Shown) exact.freeze(week(0, FIVE));
            for (int week = 1; week < 4; week++) {
                Shown shown = (Shown) pictures.freeze(week(week, FIVE));
                assertThat(shown.techniques()).isEqualTo(first.techniques());
            }
        }

        @Test
        void areMadeAnewAfterFour() {
            exact.freeze(week(0, FIVE));
            for (String other : Set.of("V1", "V2", "V3", "V4", "V5", "V6")) practise(other, 3, OPEN_QUESTION);
            Shown shown = (Shown) exact.freeze(week(4, Set.of("V1", "V2", "V3", "V4", "V5", "V6", "U1", "U2")));
            assertThat(shown.techniques()).isEqualTo(new TeamPicture.Techniques(OPEN_QUESTION, AFFIRM, "2026-W14"));
        }
    }

    @Nested
    class Forgetting {
        @Test
        void aPersonChangesNoPicture() {
            pictures.freeze(week(0, FIVE));
            List<TeamPicture> before = pictures.list("T1", "C1");
            people.deleteAll(new LearnerId("T1", "U3"));
            assertThat(pictures.freeze(week(0, FIVE))).isEqualTo(before.getFirst());
            assertThat(pictures.list("T1", "C1")).isEqualTo(before);
        }

        @Test
        void aPersonLeavesThemOutOfEveryPictureFromThenOn() {
            people.deleteAll(new LearnerId("T1", "U3"));
            Shown shown = (Shown) exact.freeze(week(0, FIVE));
            assertThat(shown.level().value()).isEqualTo(3.8);
        }

        @Test
        void aWorkspaceErasesItsPicturesAndNoOthers() {
            TeamWeek here = week(0, FIVE);
            pictures.freeze(here);
            pictures.freeze(in("T2", "C1", here));
            pictures.forget(new WorkspaceForgotten("T1"));
            assertThat(pictures.list("T1", "C1")).isEmpty();
            assertThat(pictures.list("T2", "C1")).hasSize(1);
            assertThat(database.sql("select workspace from progress_team_blur")
                            .query(String.class)
                            .list())
                    .containsExactly("T2");
        }
    }

    @Test
    void listsTheLatestWeekFirst() {
        pictures.freeze(week(0, FIVE));
        pictures.freeze(week(1, Set.of("U1", "U2")));
        assertThat(pictures.list("T1", "C1")).extracting(TeamPicture::week).containsExactly("2026-W11", "2026-W10");
        assertThat(pictures.list("T1", "C2")).isEmpty();
    }

    @Test
    void erasesWhatIsOlderThanItMayBe() {
        TeamWeek week = week(0, FIVE);
        pictures.freeze(week);
        pictures.deleteBefore(week.to());
        assertThat(pictures.list("T1", "C1")).hasSize(1);
        pictures.deleteBefore(week.to().plusSeconds(1));
        assertThat(pictures.list("T1", "C1")).isEmpty();
    }
}
