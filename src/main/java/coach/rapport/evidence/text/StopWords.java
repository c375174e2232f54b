package coach.rapport.evidence.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that say little by themselves, in the spellings of chat, without apostrophes. */
final class StopWords {
    private static final Set<String> ALL = new HashSet<>(List.of("""
            a an the and or but so if then than as at by for from in into of off on onto out over to up with without about
            after again against all also am any are arent around be because been before being below both cant cannot could
            couldnt did didnt do does doesnt doing dont done down each ever every few further get gets getting got go goes
            going gone had hadnt has hasnt have havent having he her here hers hes him his how i id ill im ive is isnt it
            its itself just lets like made make makes making many may maybe me might more most much must my myself need
            never no nor not now oh ok okay once one only other others our ours out own please put really right s same say
            says said saying see she should shouldnt since some somebody someone something still such sure take takes tell
            thank thanks that thats their theirs them themselves there theres these they theyre thing things think this
            those though through thx too u until ur us very want wants was wasnt way we well were werent weve what whats
            when where which while who whom whos why will wont would wouldnt yeah yep yes yet you youd youll your youre
            yours yourself youve hello hi hey dear im sorry can let lot lots bit quite pretty even back any anything
            everything nothing anyone everyone nobody people know knew mean means look looking looks come comes came
            give gives given giving keep try trying tried use used using work works new first last next day time
            good great nice bad kind sort else ah um hmm er mm mr mrs ms t re ve ll d m""".strip().split("\\s+")));

    private StopWords() {}

    static boolean contains(String word) {
        return word.length() < 2 && !Character.isDigit(word.charAt(0)) || ALL.contains(word);
    }
}
