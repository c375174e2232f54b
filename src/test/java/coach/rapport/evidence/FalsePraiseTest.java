package coach.rapport.evidence;

import static coach.rapport.evidence.Learner.after;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings that look like a technique and are none, and one that looks like a miss. */
class FalsePraiseTest {
    private static final Turn[] LATER = {
        Opening.MAYA.turn(), Turn.learner(1, "Hello Maya."), Turn.customer(2, "Hello. Can you mend it?")
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Can you restart the router?
            Could you please just restart the router for me
            Restart the router please.
            """)
    void askingForWhatWasDoneIsRecallMissed(String line) {
        TurnEvidence evidence = after(LATER).says(line);

        assertThat(evidence.misses(Technique.RECALL)).isTrue();
        assertThat(evidence.shows(Technique.RECALL)).isFalse();
        assertThat(evidence.shows(Technique.OWN_WORDS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            You've restarted the router already, so I won't ask you to.
            Could you restart the router once more?
            """)
    void whatWasDoneIsNotAskedForBlindly(String line) {
        assertThat(after(LATER).says(line).misses(Technique.RECALL)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Thank you for contacting us, Maya. How can I help you today?
            Good afternoon Maya. Thank you for contacting us. How can I help you today?
            """)
    void aCannedGreetingIsNeitherWarmNorNatural(String line) {
        TurnEvidence evidence = after(Opening.MAYA).says(line);

        assertThat(evidence.shows(Technique.NATURAL_NAME)).isFalse();
        assertThat(evidence.shows(Technique.WARM_TONE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            WALTER | Did you know we now offer mobile cheque deposit, so you never see a cheque at home?
            PRIYA | Step 2, please go to the ordering system and set a new password this morning.
            TOMASZ | The full price on the bill corresponds with the flyer valid on that day.
            """)
    void whatCouldBeSaidToAnyoneIsNotOnesOwn(Opening opening, String line) {
        assertThat(after(opening).says(line).shows(Technique.OWN_WORDS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            VIKTOR | And is support quick enough when you do need it?
            MAYA | I'll put the notes in so you shouldn't have to explain again.
            HELEN | I'm sorry about your mum but honestly why would you post the only box you've got?
            """)
    void isNotTheirShoes(Opening opening, String line) {
        assertThat(after(opening).says(line).shows(Technique.THEIR_SHOES)).isFalse();
    }

    @Test
    void aButThatOwnsUpTakesNothingBack() {
        TurnEvidence evidence =
                after(Opening.HELEN).says("I'm so sorry about your mum, but I have to tell you that we lost the box.");

        assertThat(evidence.shows(Technique.THEIR_SHOES)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            thats a shame then
            getting upset won't help
            """)
    void aShrugNamesNoFeeling(String line) {
        assertThat(after(Opening.HELEN).says(line).shows(Technique.NAME_THE_FEELING))
                .isFalse();
    }

    @Test
    void theShapeOfAReflectionWithoutAMatterIsNone() {
        assertThat(after(Opening.MAYA).says("so its the same thing again then").shows(Technique.REFLECT))
                .isFalse();
    }

    @Test
    void askingWhatOneShouldHaveAskedIsNoLossOfPatience() {
        assertThat(after(Opening.VIKTOR)
                        .says("Anything I should have asked you, Viktor")
                        .misses(Technique.STEADY))
                .isFalse();
    }

    @Test
    void aStatementIsNotCutIntoAQuestion() {
        assertThat(after(Opening.WALTER)
                        .says("It's not difficult, my nan does it and she's ninety.")
                        .shows(Technique.FOLLOW_UP))
                .isFalse();
    }

    @Test
    void aStatementThatSaysWhatTheTroubleIsIsNotCutEither() {
        assertThat(after(Opening.MAYA)
                        .says("The trouble is that you can't promise anyone anything. Is it due tonight?")
                        .misses(Technique.OPEN_QUESTION))
                .isFalse();
    }

    @Test
    void aReflectionThatSaysItMayBeWrongIsOneAndNoAdmission() {
        TurnEvidence evidence = after(Opening.MAYA)
                .says("If I've got you right, the other half of it is that you can't promise anyone anything.");

        assertThat(evidence.shows(Technique.REFLECT)).isTrue();
        assertThat(evidence.shows(Technique.OWN_THE_MISTAKE)).isFalse();
    }

    @Test
    void whatIsLeftIsNoQuestionAndAHurtIsNamed() {
        TurnEvidence evidence = after(Opening.TOMASZ).says("What's left is making this hurt less, and I'd like to.");

        assertThat(evidence.shows(Technique.OPEN_QUESTION)).isFalse();
        assertThat(evidence.shows(Technique.NAME_THE_FEELING)).isTrue();
    }

    @Test
    void oursAgainstTheirsIsNotAlwaysARefusal() {
        assertThat(after(Opening.MAYA)
                        .says("I book an engineer at an hour that suits your work, not ours.")
                        .misses(Technique.OWN_THE_MISTAKE))
                .isFalse();
    }

    @Test
    void agreeingToTalkIsHeldAgainstNobody() {
        assertThat(after(Opening.VIKTOR)
                        .says("You agreed to talk to a fourth one of us anyway.")
                        .misses(Technique.VALIDATE_WITHOUT_AGREEING))
                .isFalse();
    }
}
