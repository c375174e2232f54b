package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HearingTest {
    @Test
    void aGoodbyeIsOneWithThanksAfterIt() {
        assertThat(hearing(
                                heard("We had better leave it there.", "goodbye"),
                                heard("Thanks for being frank.", "thanks"))
                        .isFarewell())
                .isTrue();
    }

    @Test
    void thanksAloneAreNoGoodbye() {
        assertThat(hearing(heard("Thanks for being frank.", "thanks")).isFarewell())
                .isFalse();
    }

    @Test
    void aGoodbyeThatIsTakenFurtherIsNone() {
        assertThat(hearing(heard("I was about to say goodbye.", "goodbye"), heard("The van is blue.", "remark"))
                        .isFarewell())
                .isFalse();
    }

    private static Hearing hearing(Heard... sentences) {
        return new Hearing(List.of(sentences));
    }

    private static Heard heard(String text, String moment) {
        return new Heard(text, false, List.of(new Repertoire.Match(Target.moment(moment), 0.9)));
    }
}
