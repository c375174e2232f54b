package coach.rapport.coaching.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.coaching.BetterWording;
import coach.rapport.coaching.Sessions;
import coach.rapport.coaching.Standard;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.practice.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BetterWordingsTest {
    private static final List<String> LEARNERS = List.of(
            "Have you tried turning it off and on again?",
            "We apologise for any inconvenience. Can I take your account number please?",
            "Calm down. It's not my problem.",
            "I'm sorry to hear that. When did it happen?",
            "It sounds as if this has worn you out. What would help most right now?");

    /** One line in so many is tried; all of them take some minutes: {@code -Drapport.wordings.every=1}. */
    private static final int SAMPLE = Integer.getInteger("rapport.wordings.every", 12);

    private final EvidenceReader reader = new Remembered(Standard.READER);
    private final BetterWordings wordings = new BetterWordings(Standard.CURRICULUM, reader);

    static Stream<Scenario> scenarios() {
        return Standard.CURRICULUM.scenarios().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyOpeningCanBeAnsweredBetterWhateverWasSaid(Scenario scenario) {
        LEARNERS.parallelStream().forEach(learner -> {
            Session session =
                    Sessions.in(scenario, reader).exchange(learner, -0.5, "Hm.").over();
            assertThat(wordings.find(session, List.of())).hasValueSatisfying(wording -> holds(wording, session));
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyWordingHoldsForWhatTheCustomerMaySay(Scenario scenario) {
        List<String> lines = lines(scenario);
        long offered = IntStream.range(0, lines.size())
                .filter(at -> at % SAMPLE == 0)
                .parallel()
                .filter(at -> isOfferedOne(scenario, lines.get(at), LEARNERS.get(at % LEARNERS.size())))
                .count();
        // The rest are lines such as "Hm." that leave nothing to take up.
        assertThat(offered).isGreaterThan(lines.size() / SAMPLE * 3 / 4);
    }

    private boolean isOfferedOne(Scenario scenario, String line, String learner) {
        Session session = Sessions.in(scenario, reader)
                .openingWith(line)
                .exchange(learner, -0.5, "Hm.")
                .over();
        Optional<BetterWording> wording = wordings.find(session, List.of());
        wording.ifPresent(one -> holds(one, session));
        return wording.isPresent();
    }

    @Test
    void nothingIsOfferedWhereNothingWasSaid() {
        assertThat(wordings.find(Standard.talk().over(), List.of())).isEmpty();
    }

    @Test
    void theMomentWithTheLargestLossComesFirst() {
        Session session = Standard.talk()
                .exchange(
                        "I'm sorry to hear that. When did it happen?",
                        0.3,
                        "Two o'clock. I was on a call with my oldest client.")
                .exchange("Calm down. It's not my problem.", -2, "I've been calm since Monday.")
                .over();
        assertThat(wordings.find(session, List.of()))
                .hasValueSatisfying(wording -> assertThat(wording.exchange()).isEqualTo(1));
    }

    private static void holds(BetterWording wording, Session session) {
        Turn learner = session.exchanges().get(wording.exchange()).learner();
        List<Turn> history = session.turns().subList(0, learner.index());
        assertThat(read(history, learner.index(), wording.strong()).shows(wording.technique()))
                .as("%s in: %s", wording.technique(), wording.strong())
                .isTrue();
        assertThat(read(history, learner.index(), wording.weak()).shows(wording.technique()))
                .as("%s in: %s", wording.technique(), wording.weak())
                .isFalse();
        assertThat(history.getLast().text()).contains(wording.line().words());
        String strong = wording.strong().toLowerCase(Locale.ROOT);
        assertThat(Clause.content(wording.line().words())).anyMatch(strong::contains);
        assertThat(wording.strong()).doesNotContain("{", "}", "..", "?.");
        assertThat(wording.advice()).isNotBlank();
    }

    private static TurnEvidence read(List<Turn> history, int index, String text) {
        return Standard.READER.read(history, Turn.learner(index, text));
    }

    private static List<String> lines(Scenario scenario) {
        List<String> lines = new ArrayList<>();
        scenario.facts().forEach(fact -> {
            lines.addAll(fact.told());
            lines.addAll(fact.withheld());
            lines.addAll(fact.more());
        });
        scenario.topics().forEach(topic -> {
            lines.addAll(topic.says());
            lines.addAll(topic.open());
        });
        scenario.moments().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> {
                    lines.addAll(kind.getValue().tense());
                    lines.addAll(kind.getValue().guarded());
                    lines.addAll(kind.getValue().warm());
                    lines.addAll(kind.getValue().any());
                });
        return lines;
    }
}
