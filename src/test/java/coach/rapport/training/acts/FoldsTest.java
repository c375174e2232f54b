package coach.rapport.training.acts;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.evidence.acts.Features;
import coach.rapport.evidence.acts.Form;
import coach.rapport.evidence.acts.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldsTest {
    @Test
    void aVideoIsNeverSplit() {
        List<Talk> talks = new ArrayList<>();
        for (int i = 0; i < 30; i++) talks.add(talk("video " + i % 10, true));
        Folds folds = Folds.of(talks, 5, 1);
        for (Talk one : talks) {
            assertThat(talks.stream().filter(other -> other.group().equals(one.group())))
                    .allMatch(other -> folds.of(other) == folds.of(one));
        }
    }

    @Test
    void poorConversationsAreSpreadEvenly() {
        List<Talk> talks = new ArrayList<>();
        for (int i = 0; i < 40; i++) talks.add(talk("video " + i, i >= 10));
        for (long seed = 0; seed < 5; seed++) {
            Folds folds = Folds.of(talks, 5, seed);
            for (int fold = 0; fold < 5; fold++) {
                int held = fold;
                assertThat(talks.stream().filter(one -> !one.high() && folds.of(one) == held))
                        .hasSize(2);
            }
        }
    }

    private static Talk talk(String video, boolean high) {
        Features none = new Features(new double[0], new int[0], Form.BARE);
        return new Talk(
                video,
                video,
                high,
                Stream.of(new Sample(new Reply("", "", "", 0), none, none, Map.of()))
                        .toList());
    }
}
