package coach.rapport.evidence.signs;

import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;

/** A bare statement of fact, with nobody in it and nothing weighed: it informs, and does not reflect. */
final class Facts {
    private static final Phrases STATES = Phrases.of(
            "[a-z]+ (?:is|are|was|were|isn't|aren't|will|has|have|opens|closes)", "that's|it's|there's|here's");
    private static final Phrases WEIGHS = Phrases.of(
            Lists.filled(
                    "(?:you|your|you're|you've|you'd|u|yours|she|he|they|her|his|nobody|no one|{hard}|{feeling}|big|long|enough|only|all|more than|every|too|still|quiet|proud|special|love|loved|no wonder|matters?|means)"));

    private Facts() {}

    static boolean informs(Sentence part) {
        return STATES.in(part) && !WEIGHS.in(part);
    }
}
