package coach.rapport.coaching.worded;

import java.util.regex.Pattern;

/** Whether feedback keeps to wordings: no marks, no flattery, nothing about who the learner is. */
final class Sentiment {
    private static final Pattern MARKS = Pattern.compile(
            "(?i)\\b(scor(e|es|ed|ing)|rat(ing|ings|ed)|grad(e|es|ed)|percent|marks?|out of (5|10|five|ten)|stars?)\\b|\\d ?/ ?\\d|%");
    private static final Pattern FLATTERY = Pattern.compile(
            "(?i)\\b(excellent|perfect(ly)?|brilliant(ly)?|amazing(ly)?|outstanding|flawless(ly)?|master(ful|fully|class|ly)|wonderful(ly)?|"
                    + "fantastic|exceptional(ly)?|superb(ly)?|impressive(ly)?|incredible|incredibly|extraordinary|remarkabl[ey]|beautiful(ly)?|"
                    + "impeccable|stellar|(great|good|nice|fine) (job|work)|well done|congratulations|bravo|the best)\\b|!");
    private static final Pattern CHARACTER = Pattern.compile(
            "(?i)\\byou('re| are| were| seem(ed)?| sound(ed)?| feel| felt| come across as| came across as|r?| have| had| showed?) ((a|real|an|so|very|really|truly|clearly|naturally|genuinely|deeply|not|too) )*"
                    + "(\\w+ )?(empath\\w+|kind|caring|warm|gifted|talented|natural|curious|authentic|attentive|patient|rude|cold|lazy|"
                    + "nervous|anxious|tired|angry|upset|unsure|insecure|person|listener|communicator|coach|agent|professional|human)\\b");
    private static final Pattern MACHINE = Pattern.compile(
            "(?i)\\b(as an? (ai|assistant|language model|coach)|language model|system prompt|instructions?|ignore|prompt)\\b");

    private Sentiment() {}

    /** @param text without what is quoted in it */
    static boolean isAboutWording(String text) {
        String plain = text.replace('\u2019', '\'');
        return !MARKS.matcher(plain).find()
                && !FLATTERY.matcher(plain).find()
                && !CHARACTER.matcher(plain).find()
                && !MACHINE.matcher(plain).find();
    }
}
