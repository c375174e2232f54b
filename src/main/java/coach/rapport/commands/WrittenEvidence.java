package coach.rapport.commands;

import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Quote;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One piece of evidence; a missed one names what the other had said, where there is a place to name. */
record WrittenEvidence(
        String technique,
        String polarity,
        double confidence,
        String quote,
        int start,
        int end,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WrittenCue cue) {

    /** @param index of the customer's turn */
    record WrittenCue(int index, int start, int end, String quote) {
        static WrittenCue of(Cue cue) {
            Quote quote = cue.quote();
            return new WrittenCue(cue.index(), quote.start(), quote.end(), quote.words());
        }
    }

    static WrittenEvidence of(Evidence one) {
        Quote quote = one.quote();
        return new WrittenEvidence(
                one.technique().id(),
                name(one.polarity()),
                Json.rounded(one.confidence()),
                quote.words(),
                quote.start(),
                quote.end(),
                one.shown() ? null : one.cue().map(WrittenCue::of).orElse(null));
    }

    private static String name(Polarity polarity) {
        return switch (polarity) {
            case SHOWN -> "shown";
            case MISSED -> "missed";
        };
    }
}
