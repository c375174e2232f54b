package coach.rapport.evidence.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreesTest {
    /** Adds 2 where the first number is above 1 and the second above 3. */
    private static final Trees BOTH =
            new Trees(List.of(new Trees.Tree(new int[] {0, -1, 1, -1, -1, -1, -1}, new float[] {1, 0, 3, 0, 0, 0, 2})));

    @Test
    void twoThingsTogetherMeanAThird() {
        assertThat(BOTH.of(new double[] {2, 4})).isEqualTo(2);
        assertThat(BOTH.of(new double[] {2, 3})).isZero();
        assertThat(BOTH.of(new double[] {1, 4})).isZero();
    }

    @Test
    void readAsTheyWereWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BOTH.write(new DataOutputStream(bytes));
        Trees read = Trees.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.of(new double[] {2, 4})).isEqualTo(2);
    }
}
