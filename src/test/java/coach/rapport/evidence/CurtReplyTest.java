package coach.rapport.evidence;

import static coach.rapport.evidence.Learner.after;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replies that are cold without a hostile word, to somebody who has just said what hurts. */
class CurtReplyTest {
    private static final Set<Technique> HURTFUL = Set.of(
            Technique.THEIR_SHOES,
            Technique.WE_NOT_YOU,
            Technique.OWN_THE_MISTAKE,
            Technique.VALIDATE_WITHOUT_AGREEING,
            Technique.STEADY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            HELEN | their-shoes | Everybody says it was the only copy.
            HELEN | their-shoes | parcels go astray, they usually turn up
            PRIYA | their-shoes | nobody else has complained about it
            HELEN | we-not-you | was it labelled properly?
            PRIYA | we-not-you | if you'd called yesterday you wouldn't be in this mess
            MAYA | we-not-you | the fault's probably something on your side
            HELEN | own-the-mistake | it's really the courier you need to be speaking to
            MAYA | own-the-mistake | i only do the chat
            MAYA | validate-without-agreeing | No, it doesn't do that.
            MAYA | steady | So are we done here?
            HELEN | steady | I'll log this as resolved.
            """)
    void turningTheHurtBackIsMissed(Opening opening, String technique, String line) {
        TurnEvidence evidence = after(opening).says(line);

        assertThat(evidence.evidence()).anySatisfy(one -> {
            assertThat(one.technique().id()).isEqualTo(technique);
            assertThat(one.shown()).isFalse();
            assertThat(one.confidence()).isGreaterThanOrEqualTo(0.7);
            assertThat(one.cue()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            HELEN | ok
            HELEN | its gone basically
            MAYA | It's down in Whitby.
            """)
    void aFlatReplyToAHurtIsMissed(Opening opening, String line) {
        assertThat(after(opening).says(line).misses(Technique.THEIR_SHOES)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            HELEN | One moment, I'm checking the depot's log.
            MAYA | let me look at the line
            MAYA | Hi Maya, give me a moment.
            WALTER | Ha, it's like this most Tuesdays I'm here.
            HELEN | Everyone here has read your note, and I'm so sorry about your mother.
            HELEN | Most people would be furious, and rightly.
            PRIYA | My fingers want to type password, because I hear it all day. But yours isn't that, you do get in.
            HELEN | People have looked twice and they haven't found it.
            MAYA | I'm sorry, that sounds exhausting.
            HELEN | Everybody would want that box found.
            WALTER | I'm here on Fridays and it's always like this. Would you come and tell me how that ended?
            PRIYA | It's usually the password but you've already done that twice.
            MAYA | I'm wondering about the cable outside. That's usually it when it drops like this.
            """)
    void whatTakesItUpOrIsBusyForThemIsNotMissed(Opening opening, String line) {
        assertThat(after(opening).says(line).evidence())
                .filteredOn(one -> !one.shown() && HURTFUL.contains(one.technique()))
                .isEmpty();
    }

    @Test
    void anAnswerToAQuestionMayBeShort() {
        Turn asks = Turn.customer(
                0, "Those were my mother's photographs, she died in March and I'm so worried. When will you know?");

        assertThat(after(asks).says("Tuesday by noon.").evidence())
                .filteredOn(one -> !one.shown())
                .isEmpty();
    }

    @Test
    void whatWasTakenUpTheTurnBeforeIsNotAskedForAgain() {
        Turn hurt = Turn.customer(0, "Those were my mother's photographs. She died in March and I'm so worried.");
        Turn warm = Turn.learner(1, "I'm so sorry about your mother. That must be awful.");
        Turn after = Turn.customer(2, "Thank you. I'm still worried about the box.");

        assertThat(after(hurt, warm, after).says("It's in a van.").misses(Technique.THEIR_SHOES))
                .isFalse();
    }

    @Test
    void nothingIsTurnedBackWhereNothingHurts() {
        Turn cheerful = Turn.customer(0, "Hello, the new printer came on Monday.");

        assertThat(after(cheerful).says("Everybody says it is fast.").misses(Technique.THEIR_SHOES))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            PRIYA | Priya, you reset your password twice this morning so you've caused the lock yourself.
            MAYA | i only do the chat so i don't know
            """)
    void aTurnedBackSentenceEarnsNothing(Opening opening, String line) {
        TurnEvidence evidence = after(opening).says(line);

        assertThat(evidence.evidence()).filteredOn(Evidence::shown).isEmpty();
    }
}
