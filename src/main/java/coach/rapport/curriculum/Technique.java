package coach.rapport.curriculum;

import static coach.rapport.curriculum.Dimension.AUTHENTICITY;
import static coach.rapport.curriculum.Dimension.CURIOSITY;
import static coach.rapport.curriculum.Dimension.EMPATHY;
import static coach.rapport.curriculum.Dimension.LISTENING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything Rapport teaches. The ids are stable: scenarios, evidence and scorecards refer to them. What each looks
 * like is written in {@code prompts/techniques.yaml}.
 */
public enum Technique {
    GENUINE_INTEREST(AUTHENTICITY),
    OWN_WORDS(AUTHENTICITY),
    NATURAL_NAME(AUTHENTICITY),
    HONEST_LIMITS(AUTHENTICITY),
    OWN_THE_MISTAKE(AUTHENTICITY),
    ASK_STRAIGHT(AUTHENTICITY),
    FRIENDLY_LINE(AUTHENTICITY),
    OPEN_QUESTION(CURIOSITY),
    FOLLOW_UP(CURIOSITY),
    THEIR_STORY(CURIOSITY),
    UNFAMILIAR_GROUND(CURIOSITY),
    OBSERVE(CURIOSITY),
    NOT_AN_INTERROGATION(CURIOSITY),
    REFLECT(LISTENING),
    CONFIRM_FIRST(LISTENING),
    LET_THEM_FINISH(LISTENING),
    RECALL(LISTENING),
    THEIR_LANGUAGE(LISTENING),
    CLOSE_THE_LOOP(LISTENING),
    NAME_THE_FEELING(EMPATHY),
    THEIR_SHOES(EMPATHY),
    VALIDATE_WITHOUT_AGREEING(EMPATHY),
    WE_NOT_YOU(EMPATHY),
    EFFORT_ACKNOWLEDGED(EMPATHY),
    STEADY(EMPATHY),
    AFFIRM(EMPATHY),
    ADAPT(EMPATHY),
    CLEAR_PROMISE(null),
    CONFIDENT_NEXT_STEP(null),
    EXPLAIN_WHY(null),
    TIME_BALANCE(null),
    BEYOND_THE_ASK(null),
    KEEP_IN_TOUCH(null),
    SEE_IT_THROUGH(null),
    TAKE_THE_LEAD(null),
    FIT_TO_PERSON(null),
    PARTNERSHIP(null),
    POSITIVE_WORDS(null),
    WARM_TONE(null);

    private final @Nullable Dimension dimension;

    Technique(@Nullable Dimension dimension) {
        this.dimension = dimension;
    }

    /** Returns the id that files and records use, such as {@code open-question}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the dimension it counts towards; empty for supporting craft, which is noted and has no score. */
    public Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    /** Returns the technique with this id, or empty where there is none. */
    public static Optional<Technique> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
