package coach.rapport.commands;

import coach.rapport.evidence.Acts;

/** The acts of a turn. Open and closed add up to question, simple and complex to reflection, after rounding too. */
record WrittenActs(
        double question,
        double openQuestion,
        double closedQuestion,
        double reflection,
        double simpleReflection,
        double complexReflection,
        double input,
        double advice,
        double emotionalReaction,
        double interpretation,
        double exploration) {
    static WrittenActs of(Acts acts) {
        return new WrittenActs(
                Json.rounded(acts.question()),
                Json.rounded(acts.openQuestion()),
                Json.rest(acts.question(), acts.openQuestion()),
                Json.rounded(acts.reflection()),
                Json.rounded(acts.simpleReflection()),
                Json.rest(acts.reflection(), acts.simpleReflection()),
                Json.rounded(acts.input()),
                Json.rounded(acts.advice()),
                Json.rounded(acts.emotionalReaction()),
                Json.rounded(acts.interpretation()),
                Json.rounded(acts.exploration()));
    }
}
