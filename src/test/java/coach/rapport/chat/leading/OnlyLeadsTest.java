package coach.rapport.chat.leading;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Surroundings.ChannelSeen;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.learners.LearnerId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever does not lead a team changes nothing of its tips, sees nothing of them, and is told so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnlyLeadsTest {
    private static final List<LearnerId> OTHERS = List.of(Town.ANA, Town.GIL, Town.OUT, Town.FAR, Town.ELIF);

    // One for all attempts: none of them changes anything.
    private final LeadersOffice office = new LeadersOffice();
    private final List<?> before;

    OnlyLeadsTest() {
        office.setUp();
        office.send(Town.BEN, OwnWordsForm.FORM, LeadingTest.words("Ben's secret words"));
        office.send(Town.BEN, OwnWordsForm.FORM, LeadingTest.words("More of them"));
        before = everything();
    }

    @BeforeEach
    void asUsual() {
        office.town.becomes(Town.AS_USUAL);
    }

    @AfterAll
    void close() {
        office.close();
    }

    static Stream<Arguments> attempts() {
        return OTHERS.stream().flatMap(who -> Arrays.stream(TeamAsked.values()).map(kind -> Arguments.of(who, kind)));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void byButton(LearnerId who, TeamAsked kind) {
        for (String rest : List.of("", "2026-W49", "BEN", "ANA", item(), tip())) {
            String value = (Town.CHANNEL + " " + rest).strip();
            refused(office.press(who, kind, value));
        }
    }

    static Stream<Arguments> forms() {
        return OTHERS.stream()
                .flatMap(who -> Stream.of(
                        Arguments.of(
                                who,
                                SetUpForm.FORM,
                                LeadersOffice.slot("FRIDAY", "10:00", "Europe/Paris", "QUEUE_ONLY")),
                        Arguments.of(who, OwnWordsForm.FORM, LeadingTest.words("Mine")),
                        Arguments.of(who, LeadCards.FORM, Map.of(LeadCards.PERSON, who.person()))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void byForm(LearnerId who, String form, Map<String, String> values) {
        refused(office.send(who, form, values));
    }

    static Stream<LearnerId> others() {
        return OTHERS.stream();
    }

    @ParameterizedTest
    @MethodSource("others")
    void byCommand(LearnerId who) {
        refused(office.type(who));
    }

    @ParameterizedTest
    @MethodSource("others")
    void alsoWhereRapportWasRemoved(LearnerId who) {
        office.town.becomes(new ChannelSeen.NotJoined("support"));
        refused(office.press(who, TeamAsked.QUEUE, Town.CHANNEL));
    }

    private void refused(List<Delivery> answer) {
        assertThat(everything()).isEqualTo(before);
        assertThat(answer).hasSize(1);
        assertThat(answer.getFirst()).isNotInstanceOf(Delivery.Open.class);
        assertThat(LeadersOffice.text(answer)).isNotBlank().doesNotContain("Ben's secret words");
        assertThat(LeadersOffice.labels(answer)).isEmpty();
        assertThat(office.outbox).isEmpty();
    }

    private List<?> everything() {
        return Stream.of("tips_teams", "tips_leads", "tips_queue", "tips_weeks")
                .map(table -> office.rows
                        .sql("select * from " + table + " order by 1, 2, 3")
                        .query()
                        .listOfRows())
                .toList();
    }

    private String item() {
        return office.rows
                .sql("select item from tips_queue where title = 'More of them'")
                .query(String.class)
                .single();
    }

    private static String tip() {
        return LeadersOffice.CURRICULUM.tips().getFirst().id();
    }
}
