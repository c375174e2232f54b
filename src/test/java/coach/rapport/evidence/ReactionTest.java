package coach.rapport.evidence;

import static coach.rapport.evidence.Learner.after;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line earns as a whole: shared words are worth nothing beside a rebuff, a script or a pitch. */
class ReactionTest {
    private static final Turn WORRIED = Turn.customer(
            0,
            "The garage kept my van for nine days, the brakes still squeal and my boss won't pay for another week off.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The invoice says the brakes were done, so the bill stands.",
                "That's really a matter for you and your boss.",
                "So you kept driving the van with the brakes squealing, you shouldn't do that.",
                "Well the brakes work for everyone else so it has to be something you're doing.",
                "I'm not going round in circles with you about the van.",
                "I've got other vans to deal with.",
                "Vans squeal. Everybody says their brakes squeal.",
                "We value your custom and your van is our top priority."
            })
    void aRebuffOrAScriptEarnsNothingOfTheLineItAnswers(String line) {
        TurnEvidence read = after(WORRIED).says(line);
        for (Technique earned : new Technique[] {
            Technique.OWN_WORDS,
            Technique.REFLECT,
            Technique.RECALL,
            Technique.THEIR_LANGUAGE,
            Technique.NATURAL_NAME,
            Technique.STEADY,
            Technique.WE_NOT_YOU,
            Technique.NAME_THE_FEELING
        }) {
            assertThat(read.shows(earned)).as(earned.id()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No. No refunds.",
                "There's nothing more to add.",
                "Next one please",
                "Use the kiosk next time",
                "I've got other things to do",
                "Just do what I tell you",
                "People coped fine without vans",
                "I can't comment on that"
            })
    void whatClosesTheDoorIsMissed(String line) {
        assertThat(after(WORRIED).says(line).misses(Technique.STEADY)).isTrue();
    }

    @Test
    void sharedWordsCountWhereNothingIsRebuffed() {
        TurnEvidence read = after(WORRIED).says("Nine days without the van, and the brakes squeal as they did before.");
        assertThat(read.shows(Technique.REFLECT)).isTrue();
        assertThat(read.shows(Technique.OWN_WORDS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how has your visit been with us today? | GENUINE_INTEREST
            how has your visit been with us today? | OPEN_QUESTION
            Have you heard about our new breakdown plan? It only takes two minutes to sign up. | EFFORT_ACKNOWLEDGED
            Because it's usually somebody at the wheel. | EXPLAIN_WHY
            How does that work? | CLOSE_THE_LOOP
            How did it work? | CLOSE_THE_LOOP
            So the brakes work and then they squeal. | OWN_THE_MISTAKE
            Aww, that's a pity. | NATURAL_NAME
            Awesome, let's talk next week. | NATURAL_NAME
            If you're lonely there's a club. | NAME_THE_FEELING
            """)
    void whatOnlyLooksLikeItIsNotShown(String line, Technique technique) {
        assertThat(after(WORRIED).says(line).shows(technique)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So when it came back squealing, you were the one left standing in front of your boss",
                "That sounds heavy, having to ask him for another week"
            })
    void aMeaningSaidBackIsAReflection(String line) {
        assertThat(after(WORRIED).says(line).shows(Technique.REFLECT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It is quiet, isn't it. Gives me time to breathe. How is your morning going? | THEIR_STORY
            It is quiet, isn't it. Gives me time to breathe. How is your morning going? | NAME_THE_FEELING
            Take whatever time you like, I'm not going anywhere. | CONFIRM_FIRST
            Look, no queue. Stay as long as you like. | CONFIRM_FIRST
            I see. Who else is waiting on it? | REFLECT
            Which branch was it? | OPEN_QUESTION
            None of it is your fault. | OWN_THE_MISTAKE
            None of it is your fault. | WE_NOT_YOU
            """)
    void warmWordsAreNotCountedAgainstAnybody(String line, Technique technique) {
        assertThat(after(Opening.WALTER).says(line).misses(technique)).isFalse();
    }
}
