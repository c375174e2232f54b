package coach.rapport.coaching;

/**
 * How strongly the learner did each of six things over the whole conversation, from 1 to 5, as in Lend an Ear (Kumar et
 * al. 2025). The last three are better low.
 */
public record ConversationRatings(
        double validatingEmotions,
        double encouragingElaboration,
        double demonstratingUnderstanding,
        double adviceGiving,
        double selfOriented,
        double dismissingEmotions) {}
