package coach.rapport.evidence.acts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTest {
    @Test
    void oneMarkMakesATurnWritten() {
        assertThat(Form.of(Tokens.of("what happened then?"))).isEqualTo(Form.WRITTEN);
        assertThat(Form.of(Tokens.of("ok, go on"))).isEqualTo(Form.WRITTEN);
    }

    @Test
    void wordsAloneAreBare() {
        assertThat(Form.of(Tokens.of("what happened then"))).isEqualTo(Form.BARE);
        assertThat(Form.of(Tokens.of("that's right"))).isEqualTo(Form.BARE);
        assertThat(Form.of(Tokens.of(""))).isEqualTo(Form.BARE);
    }
}
