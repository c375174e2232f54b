package coach.rapport.practice;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Polarity;

/**
 * What one piece of evidence does to a customer for whom it means as much as to most, in points on scales of 0 to 10.
 * See src/docs/decisions/0003-trust-steps.md for where the numbers come from.
 */
record Effect(double trust, double tension, double openness) {
    static Effect of(Technique technique, Polarity polarity) {
        return switch (polarity) {
            case SHOWN -> shown(technique);
            case MISSED -> missed(technique);
        };
    }

    Effect times(double factor) {
        return new Effect(trust * factor, tension * factor, openness * factor);
    }

    private static Effect shown(Technique technique) {
        return switch (technique) {
            case NAME_THE_FEELING -> new Effect(1.0, -0.9, 0.8);
            case VALIDATE_WITHOUT_AGREEING -> new Effect(1.0, -1.0, 0.5);
            case THEIR_SHOES -> new Effect(1.0, -0.7, 0.7);
            case REFLECT -> new Effect(0.9, -0.6, 0.7);
            case OWN_THE_MISTAKE -> new Effect(1.1, -1.0, 0.4);
            case STEADY -> new Effect(0.6, -0.6, 0.2);
            case GENUINE_INTEREST -> new Effect(0.7, -0.2, 0.9);
            case THEIR_STORY -> new Effect(0.6, -0.2, 1.0);
            case HONEST_LIMITS -> new Effect(0.8, -0.3, 0.3);
            case OBSERVE -> new Effect(0.7, -0.3, 0.7);
            case EFFORT_ACKNOWLEDGED -> new Effect(0.7, -0.6, 0.3);
            case RECALL -> new Effect(0.6, -0.2, 0.4);
            case CONFIRM_FIRST -> new Effect(0.6, -0.4, 0.3);
            case FOLLOW_UP -> new Effect(0.6, -0.1, 0.8);
            case OPEN_QUESTION -> new Effect(0.5, -0.1, 0.9);
            case UNFAMILIAR_GROUND -> new Effect(0.5, -0.1, 0.7);
            case AFFIRM -> new Effect(0.5, -0.3, 0.4);
            case CLOSE_THE_LOOP -> new Effect(0.6, -0.4, 0.1);
            case CONFIDENT_NEXT_STEP -> new Effect(0.5, -0.5, 0.0);
            case CLEAR_PROMISE -> new Effect(0.5, -0.5, 0.1);
            case WE_NOT_YOU, ADAPT -> new Effect(0.4, -0.3, 0.3);
            case SEE_IT_THROUGH, KEEP_IN_TOUCH, EXPLAIN_WHY, TAKE_THE_LEAD -> new Effect(0.4, -0.3, 0.1);
            case ASK_STRAIGHT, FRIENDLY_LINE, OWN_WORDS, NATURAL_NAME, PARTNERSHIP, BEYOND_THE_ASK, FIT_TO_PERSON ->
                new Effect(0.3, -0.2, 0.2);
            case LET_THEM_FINISH, THEIR_LANGUAGE, NOT_AN_INTERROGATION, POSITIVE_WORDS, TIME_BALANCE, WARM_TONE ->
                new Effect(0.15, -0.1, 0.15);
        };
    }

    private static Effect missed(Technique technique) {
        return switch (technique) {
            case STEADY -> new Effect(-1.6, 1.6, -1.2);
            case VALIDATE_WITHOUT_AGREEING -> new Effect(-1.2, 1.2, -0.8);
            case OWN_THE_MISTAKE -> new Effect(-1.1, 1.0, -0.6);
            case THEIR_SHOES -> new Effect(-1.1, 0.9, -0.8);
            case WE_NOT_YOU -> new Effect(-1.0, 1.0, -0.7);
            case GENUINE_INTEREST -> new Effect(-0.9, 0.4, -0.8);
            case CONFIRM_FIRST -> new Effect(-0.7, 0.5, -0.4);
            case HONEST_LIMITS -> new Effect(-0.7, 0.5, -0.3);
            case RECALL -> new Effect(-0.7, 0.6, -0.3);
            case OWN_WORDS -> new Effect(-0.6, 0.4, -0.5);
            case NAME_THE_FEELING -> new Effect(-0.5, 0.4, -0.4);
            case REFLECT, ADAPT, FRIENDLY_LINE, NOT_AN_INTERROGATION, FOLLOW_UP, CLOSE_THE_LOOP, SEE_IT_THROUGH ->
                new Effect(-0.4, 0.3, -0.4);
            case OBSERVE, THEIR_STORY, EFFORT_ACKNOWLEDGED, UNFAMILIAR_GROUND -> new Effect(-0.3, 0.2, -0.4);
            case ASK_STRAIGHT, LET_THEM_FINISH, THEIR_LANGUAGE, NATURAL_NAME, AFFIRM, OPEN_QUESTION ->
                new Effect(-0.3, 0.2, -0.3);
            case CLEAR_PROMISE,
                    CONFIDENT_NEXT_STEP,
                    EXPLAIN_WHY,
                    TIME_BALANCE,
                    BEYOND_THE_ASK,
                    KEEP_IN_TOUCH,
                    TAKE_THE_LEAD,
                    FIT_TO_PERSON,
                    PARTNERSHIP,
                    POSITIVE_WORDS -> new Effect(-0.3, 0.2, -0.2);
            case WARM_TONE -> new Effect(-0.2, 0.2, -0.2);
        };
    }
}
