package coach.rapport.commands;

import coach.rapport.coaching.ConversationRatings;
import coach.rapport.coaching.Scorecard;
import coach.rapport.curriculum.Dimension;
import org.jspecify.annotations.Nullable;

/** A scorecard; {@code null} is what the conversation gave no chance to show. */
record WrittenScorecard(
        @Nullable Double authenticity,
        @Nullable Double curiosity,
        @Nullable Double listening,
        @Nullable Double empathy,
        @Nullable WrittenRatings conversation) {

    /** The six ratings of the whole. */
    record WrittenRatings(
            double validatingEmotions,
            double encouragingElaboration,
            double demonstratingUnderstanding,
            double adviceGiving,
            double selfOriented,
            double dismissingEmotions) {
        static WrittenRatings of(ConversationRatings ratings) {
            return new WrittenRatings(
                    Json.rounded(ratings.validatingEmotions()),
                    Json.rounded(ratings.encouragingElaboration()),
                    Json.rounded(ratings.demonstratingUnderstanding()),
                    Json.rounded(ratings.adviceGiving()),
                    Json.rounded(ratings.selfOriented()),
                    Json.rounded(ratings.dismissingEmotions()));
        }
    }

    static WrittenScorecard of(Scorecard scorecard) {
        return new WrittenScorecard(
                score(scorecard, Dimension.AUTHENTICITY),
                score(scorecard, Dimension.CURIOSITY),
                score(scorecard, Dimension.LISTENING),
                score(scorecard, Dimension.EMPATHY),
                scorecard.conversation().map(WrittenRatings::of).orElse(null));
    }

    private static @Nullable Double score(Scorecard scorecard, Dimension dimension) {
        return scorecard.find(dimension).map(Json::rounded).orElse(null);
    }
}
