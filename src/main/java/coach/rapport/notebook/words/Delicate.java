package coach.rapport.notebook.words;

import java.util.regex.Pattern;

/** Notes that are left where they were kept: a reminder comes up on screens that others see. Errs on the side of silence. */
public final class Delicate {
    private static final Pattern HEALTH = words("""
            diagnos\\w* cancer tumou?r chemo\\w* biops\\w+ leuk\\w+ diabet\\w+ epilep\\w+ stroke seizures? dementia alzheimer\\w* parkinson\\w*
            hiv aids (?-i:MS) hepatitis infection heart\\sattack depress\\w* anxiety panic bipolar schizo\\w+ adhd autis\\w+ burn-?out
            breakdown therap\\w+ counsell?\\w+ psych\\w+ medication antidepress\\w+ rehab addict\\w* alcohol\\w* drinking drunk drugs?
            anorexi\\w+ bulimi\\w+ pregnan\\w+ expecting labou?r miscarr\\w+ stillb\\w+ abortion ivf fertility menopaus\\w+ disab\\w+ allerg\\w+ covid
            suicid\\w* self-?harm\\w* overdos\\w+ hospice terminal\\w* palliative coma dying killed""");
    private static final Pattern LIFE = words("""
            divorc\\w+ separat(ed|ing|ion) affair custody cheat\\w* abus\\w+ assault\\w* violen\\w+ rape\\w? harass\\w+ fired sacked redundan\\w+
            laid\\soff layoffs? dismissed unemployed lost\\s(her|his|their|the)\\sjob job\\shunt\\w* looking\\sfor\\sa(\\snew)?\\sjob resign\\w* salary debts?
            bankrupt\\w* loan broke\\sup court\\scase (in|to)\\scourt lawsuit sued prison jail arrest\\w* police convict\\w+ gay lesbian bisexual trans(gender)? queer
            sex\\w* muslim jew(s|ish)? christian hindu catholic atheist republican democrat tory asylum immigra\\w+ deport\\w+ visa
            racist password passcode pin iban""");
    private static final Pattern CRUEL = words("""
            idiot\\w* stupid\\w* moron\\w* dumb fool\\w* fat ugly crazy nuts insane weird\\w* creep\\w* lazy liar\\w* lying rude arrogant awful horrible
            annoying pathetic useless incompetent loser\\w* jerk\\w* bitch\\w* bastard\\w* ass(hole)?s? (?-i:dick) cow pig witch hag smell\\w* stinks?
            nasty gossip\\w* boring ignorant shit\\w* crap\\w* damn fuck\\w* bloody wtf nightmare""");
    // A telephone, card or account number, in whatever groups.
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ -]?\\d){5}");

    private Delicate() {}

    private static Pattern words(String list) {
        return Pattern.compile(
                "\\b(?:" + String.join("|", list.strip().split("\\s+")) + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    public static boolean is(String note) {
        String plain = note.replace('’', '\'').replaceAll("\\s+", " ");
        return HEALTH.matcher(plain).find()
                || LIFE.matcher(plain).find()
                || CRUEL.matcher(plain).find()
                || NUMBER.matcher(plain).find();
    }
}
