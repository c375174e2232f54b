package coach.rapport.coaching.worded;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a model is asked to fill in. A field that it leaves out is empty.
 *
 * @param strong another wording for the line that was asked about
 * @param when with {@code then}: a plan
 */
record FeedbackForm(String summary, String strong, String when, String then, List<MomentForm> moments) {
    /**
     * @param polarity {@code shown} or {@code missed}
     * @param line the number of the learner's line, from 1
     */
    record MomentForm(String technique, String polarity, int line, String words) {
        MomentForm {
            technique = given(technique);
            polarity = given(polarity);
            words = given(words);
        }
    }

    FeedbackForm {
        summary = given(summary);
        strong = given(strong);
        when = given(when);
        then = given(then);
        moments = moments == null
                ? List.of()
                : moments.stream().filter(Objects::nonNull).toList();
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
