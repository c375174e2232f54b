package coach.rapport.evidence;

import static coach.rapport.evidence.Learner.READER;
import static coach.rapport.evidence.Learner.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coach.rapport.curriculum.Technique;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceReaderTest {
    private static final String[] SCRAPS = {
        "what happened then?",
        "Hi Maya,",
        "no wonder you're fed up",
        "you’re right",
        "🙂🙂",
        "<!channel>",
        "<@U12>",
        "We apologise for any inconvenience",
        "calm down",
        "\n\n",
        "...",
        "&amp;",
        "I don't know yet",
        "restart the router",
        "that must be exhausting",
        "“again”",
        "so you've been through it three times",
        "\t",
        "e.g. this",
        "?!",
        "at least",
        "İstanbul",
        "is that right?",
        "I'll ring you by five",
        "\uD83D",
        "ok",
        "— and then",
        "*bold* _words_",
        "YOU MUST CALL"
    };

    @Test
    void everyQuoteIsInsideTheTurnItQuotes() {
        Random random = new Random(20_261_122);
        for (int round = 0; round < 150; round++) {
            Turn customer = Turn.customer(0, scraps(random));
            Turn learner = Turn.learner(1, scraps(random));
            for (Evidence one : READER.read(List.of(customer), learner).evidence()) {
                assertThat(one.quote().source()).isEqualTo(learner.utterance());
                assertThat(learner.text()
                                .substring(one.quote().start(), one.quote().end()))
                        .isEqualTo(one.quote().words());
                assertThat(one.quote().words()).isNotBlank();
                one.cue()
                        .ifPresent(cue ->
                                assertThat(customer.text()).contains(cue.quote().words()));
            }
        }
    }

    private static String scraps(Random random) {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(7);
        for (int i = 0; i < count; i++)
            text.append(SCRAPS[random.nextInt(SCRAPS.length)]).append(' ');
        return text.toString();
    }

    @Test
    void quotesTheClauseAndNotTheWholeMessage() {
        TurnEvidence read = after(Opening.MAYA)
                .says(
                        "three calls and nobody has fixed it, no wonder you're fed up. what did that do to your afternoon");
        assertThat(quote(read, Technique.REFLECT)).isEqualTo("three calls and nobody has fixed it");
        assertThat(quote(read, Technique.NAME_THE_FEELING)).isEqualTo("no wonder you're fed up.");
        assertThat(quote(read, Technique.OPEN_QUESTION)).isEqualTo("what did that do to your afternoon");
    }

    @Test
    void quotesCurlyApostrophesAsTheyWereWritten() {
        TurnEvidence read = after(Opening.MAYA).says("No wonder you’re fed up.");
        assertThat(quote(read, Technique.NAME_THE_FEELING)).isEqualTo("No wonder you’re fed up.");
    }

    @Test
    void aMissedSignAfterACueSaysWhatTheCustomerHadSaid() {
        Evidence missed = after(Opening.HELEN).says("fill in the form").evidence().stream()
                .filter(one -> one.technique() == Technique.NAME_THE_FEELING)
                .findFirst()
                .orElseThrow();
        assertThat(missed.cue().orElseThrow().quote().words()).contains("She died in March");
        assertThat(missed.cue().orElseThrow().index()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We apologise for any inconvenience this may have caused.",
                "I understand your frustration",
                "Your call is important to us.",
                "Thank you for your patience",
                "Is there anything else I can help you with today?",
                "Can I take your account number please?",
                "I completely understand how frustrating this must be for you. Rest assured we are working on it.",
                "I'm sorry to hear that you are experiencing issues. Please provide your order number.",
                "so you didn't read the flyer",
                "whatever",
                "calm down, you're overreacting"
            })
    void scriptsAndHostilityEarnNothing(String line) {
        for (Opening opening : Opening.values()) {
            assertThat(after(opening).says(line).evidence())
                    .filteredOn(Evidence::shown)
                    .filteredOn(one -> one.technique().dimension().isPresent())
                    .as("%s after %s", line, opening)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🙂", "asdfghjkl", "Es tut mir leid, dass Sie so lange warten mussten"})
    void aTurnThatCannotBeJudgedHasNoEvidence(String text) {
        TurnEvidence read = after(Opening.MAYA).says(text);
        assertThat(read.legibility()).isNotEqualTo(Legibility.ENGLISH);
        assertThat(read.evidence()).isEmpty();
        assertThat(read.main()).isEqualTo(Act.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel> <!here> <@U012ABC> <https://example.com|click> *hello*",
                "<script>alert(1)</script> what happened?",
                "?????????",
                "no no no no no no",
                "what what what what"
            })
    void strangeMarkupIsReadWithoutAnError(String text) {
        assertThat(after(Opening.MAYA).says(text)).isNotNull();
    }

    @Test
    void tenThousandCharactersAreAWall() {
        String wall =
                "I am going to tell you everything that there is to know about our router and you, and ".repeat(120);
        assertThat(after(Opening.MAYA).says(wall).misses(Technique.LET_THEM_FINISH))
                .isTrue();
        assertThat(after(Opening.MAYA).says("a".repeat(10_000)).evidence()).isEmpty();
        assertThat(after(Opening.MAYA).says("what ".repeat(2_000))).isNotNull();
        assertThat(after(Opening.MAYA).says("you're so ".repeat(1_000))).isNotNull();
    }

    @Test
    void actsAddUp() {
        for (String line : List.of(
                "What happened then? Are you ok?",
                "You must be shattered.",
                "Restart it.",
                "ok",
                "I'll call at five.")) {
            Acts acts = after(Opening.MAYA).says(line).acts();
            assertThat(acts.openQuestion() + acts.closedQuestion()).isCloseTo(acts.question(), within(1e-9));
            assertThat(acts.simpleReflection() + acts.complexReflection()).isCloseTo(acts.reflection(), within(1e-9));
            assertThat(acts.advice()).isLessThanOrEqualTo(acts.input());
            assertThat(acts.question()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void mainIsWhatTheTurnMostlyDoes() {
        assertThat(after(Opening.MAYA).says("What did that stop you doing?").main())
                .isEqualTo(Act.QUESTION);
        assertThat(after(Opening.TOMASZ)
                        .says("You planned twenty crates around that fifty percent.")
                        .main())
                .isEqualTo(Act.REFLECTION);
        assertThat(after(Opening.PRIYA)
                        .says("Reset your password and log in again.")
                        .main())
                .isEqualTo(Act.INPUT);
        assertThat(after(Opening.PRIYA).says("ok").main()).isEqualTo(Act.OTHER);
    }

    @Test
    void readsTheSameFromManyThreadsAtOnce() throws Exception {
        String line = "Maya, three times this week. I'd be fed up too. What did it stop you doing?";
        TurnEvidence alone = after(Opening.MAYA).says(line);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<TurnEvidence>> reads = new ArrayList<>();
            Callable<TurnEvidence> read = () -> after(Opening.MAYA).says(line);
            for (int i = 0; i < 16; i++) reads.add(executor.submit(read));
            for (Future<TurnEvidence> one : reads) assertThat(one.get()).isEqualTo(alone);
        }
    }

    @Test
    void refusesTheCustomersTurn() {
        assertThatThrownBy(() -> READER.read(List.of(), Turn.customer(0, "hello")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String quote(TurnEvidence read, Technique technique) {
        return read.evidence().stream()
                .filter(one -> one.technique() == technique && one.shown())
                .findFirst()
                .orElseThrow()
                .quote()
                .words();
    }
}
