package coach.rapport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistressTest {
    private final Distress distress = Distress.byWording();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i want to die",
                "i just wanna die honestly",
                "I can't go on",
                "I’m going to kill myself",
                "ive been thinking about suicide",
                "i dont want to live anymore",
                "I don't want to be here anymore",
                "sometimes I cut myself",
                "everyone would be better off without me",
                "theres no point in living",
                "i feel suicidal",
                "sorry I can't do this practice, I want to end my life",
                "i wish i was dead",
                "i keep thinking about hurting myself",
                "I don't want to wake up tomorrow",
                "i cant take it anymore, i want it all to end",
                "my life isn't worth living"
            })
    void isMetWhereTheLearnerSpeaksOfDyingOrHarm(String text) {
        assertThat(find(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this deadline is killing me",
                "I could die of embarrassment",
                "I'm so sorry your mother died",
                "I'd be dying of stress in your place",
                "you sound like you can't go on like this",
                "I could kick myself for not asking sooner",
                "dead since two o'clock, and the third time this week",
                "the line keeps dying on you",
                "I don't want to end this call before it's settled",
                "I can't do that for half price",
                "are you dying to get home?",
                "you must want to kill us by now",
                "I'd hate to cut you off",
                "I can't go on the site from here",
                "it would be commercial suicide to price it like that",
                "I'd be better off asking an engineer",
                "I can't take it anymore than you can, that noise",
                "I want to end on a clear plan"
            })
    void isNotSeenInFiguresOfSpeechOrSympathy(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void quotesTheWords() {
        assertThat(find("ok. i want to die. sorry").orElseThrow().words()).isEqualTo("i want to die.");
    }

    private Optional<Quote> find(String text) {
        return distress.find(List.of(), Turn.learner(0, text));
    }
}
