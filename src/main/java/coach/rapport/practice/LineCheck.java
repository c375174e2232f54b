package coach.rapport.practice;

import coach.rapport.curriculum.Persona;
import coach.rapport.curriculum.Scenario;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks a model's line, sentence by sentence, before anybody sees it: in the role, of a chat's length, in the mood that
 * the director set, and without what was not earned.
 */
final class LineCheck {
    private static final int LONGEST = 500;
    // Shorter ones, such as "I see.", people say twice.
    private static final int SAID_ONCE = 25;

    private static final Pattern GOODBYE = Pattern.compile(
            "(?i)(?<!(say|said|saying) )\\b(good ?bye|bye( now)?|farewell|have a (good|nice|great|lovely) (day|evening|weekend))\\b");
    private static final Pattern WON_OVER = Pattern.compile(
            "(?i)(you('re| are| have been|'ve been) (so |truly |really |absolutely |just )*(amazing|wonderful|brilliant|incredible|fantastic|the best|perfect|a star)|"
                    + "i (completely |fully |totally |really |absolutely )*trust you|thank you so (very )?much|"
                    + "i('m| am) (so |very |completely |totally )*(happy|delighted|thrilled|impressed|satisfied)|you('ve| have) won me over|best (service|support|agent)|"
                    + "everything('s| is) (settled|resolved|sorted|fine now))");

    private final Secrets secrets;

    LineCheck(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Reads the customer's story beforehand. */
    void prepare(Scenario scenario) {
        secrets.of(scenario);
    }

    /** @param before what the line holds already */
    boolean passes(String sentence, String before, Scene scene) {
        return before.length() + sentence.length() < LONGEST
                && InRole.holds(sentence)
                && !isScript(sentence, scene)
                && !sentence.contains(ActorPrompt.mark(scene))
                && isNew(sentence, scene)
                && fitsTheMood(sentence, scene)
                && !givesAway(sentence, before, scene);
    }

    private static boolean isScript(String sentence, Scene scene) {
        Persona persona = scene.scenario().persona();
        return sentence.startsWith(persona.called() + ":") || sentence.startsWith(persona.name() + ":");
    }

    private static boolean isNew(String sentence, Scene scene) {
        return sentence.length() < SAID_ONCE
                || scene.saidByCustomer().stream().noneMatch(line -> line.contains(sentence));
    }

    private static boolean fitsTheMood(String sentence, Scene scene) {
        boolean goes = scene.step().ends().isPresent();
        boolean warm = scene.step().after().mood() == Mood.WARM;
        String plain = sentence.replace('\u2019', '\'');
        return (goes || !GOODBYE.matcher(plain).find())
                && (warm || !WON_OVER.matcher(plain).find());
    }

    // A fact may be told in two sentences neither of which tells it.
    private boolean givesAway(String sentence, String before, Scene scene) {
        List<String> sayings = before.isEmpty() ? List.of(sentence) : List.of(sentence, before + " " + sentence);
        List<String> told = scene.step().after().told();
        return sayings.stream()
                .anyMatch(words -> secrets.givenAway(
                                scene.scenario(), told, scene.learner().text(), words)
                        .isPresent());
    }

    /** Whether the line has come to a goodbye. */
    boolean parts(String line) {
        return GOODBYE.matcher(line).find();
    }

    /** Whether the fact that is to be told now is still missing from the line. */
    boolean owes(String line, Scene scene) {
        return scene.step()
                .tells()
                .map(scene.scenario()::getFact)
                .filter(fact -> !secrets.tells(scene.scenario(), fact, line))
                .isPresent();
    }
}
