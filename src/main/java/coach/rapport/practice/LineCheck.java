package coach.rapport.practice;

import java.util.regex.Pattern;

/** Checks a model's line before anybody sees it: in the role, of a chat's length, and without what was not earned. */
final class LineCheck {
    private static final int LONGEST = 700;
    private static final Pattern OUT_OF_ROLE = Pattern.compile(
            "(?i)\\b(as an ai|language model|i'?m an? (ai|assistant|bot)|my (instructions|prompt|persona)|stage direction)\\b"
                    + "|^[(*\\[]|https?://|<[!@#]");

    private final Secrets secrets;

    LineCheck(Secrets secrets) {
        this.secrets = secrets;
    }

    boolean passes(String line, Scene scene) {
        return !line.isEmpty()
                && line.length() <= LONGEST
                && !OUT_OF_ROLE.matcher(line).find()
                && !scene.saidByCustomer().contains(line)
                && !givesAway(line, scene);
    }

    private boolean givesAway(String line, Scene scene) {
        return secrets.givenAway(
                        scene.scenario(),
                        scene.step().after().told(),
                        scene.learner().text(),
                        line)
                .isPresent();
    }
}
