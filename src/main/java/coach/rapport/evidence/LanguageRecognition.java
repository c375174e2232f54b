package coach.rapport.evidence;

import coach.rapport.evidence.text.Plain;
import coach.rapport.evidence.text.Word;
import coach.rapport.evidence.text.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells English from other languages and from no language, for messages as short as a word. */
final class LanguageRecognition {
    /** Short and common English words, with the spellings of chat. Words that other languages share are left out. */
    private static final Set<String> ENGLISH = words("""
            the and you your youre youve i im ive ill id is it its isnt that thats this these those of to for with not what whats
            how why when where who which have has had havent do does did dont didnt doesnt can cant could would wouldnt will wont
            should be been being was were wasnt are arent am we our us they them their he she his her my mine but or if so just from
            at by on up out about there here then than very really sorry please thanks thank thx ty hello hi hey ok okay yes yeah
            yep nope sure good great fine well know like think see tell say said sounds sound hear get got let lets make need want
            work working call calls called help any some all more much many again still right wrong day today tomorrow time
            because lol omg idk bye whatever k kk cool nope ah oh hmm cheers morning afternoon evening sir madam mate
            brb pls plz tbh np nvm btw fyi hm mm mhm pm tv sms pc dsl vpn hr rly msg sry ppl thnx tnx gr8 i happened happening feel feels understand check try tried new one two three back now only even too also no as
            goodbye take takes care caring
            """);
    /** Frequent words of other languages in Latin letters that are not English words. */
    private static final Set<String> OTHERS = words("""
            der die das und ist nicht ich sie wir ihr mit für auf ein eine einen dem den von zu im haben habe bin sind war wird kann
            auch noch wie wenn aber oder bitte danke hallo guten tag tut mir leid es ja nein mein ihre ihnen uns
            le la les des est pas je vous nous une un du et qui que dans pour sur avec ce cette mais où très bonjour merci suis sont
            désolé mon ma votre vos c'est cest j'ai jai plait plaît comment quoi ça ca oui non
            el los las y es no que de en por para con una uno su mi yo usted tú pero más muy hola gracias lo siento está estoy
            cómo como qué qué cuando porque señor señora buenos días puedo ayudarle ayudar
            il lo gli che non di è sono per con una mi si ma come più molto ciao grazie buongiorno mio suo questo della nel
            o os as não é um uma em com meu seu você obrigado olá bom dia muito mas por sinto
            de het een en ik niet van dat op te zijn voor met maar ook wat hoe dank goed bent jij u heb kan
            och att det är jag inte en ett som på av för med du har vi kan hej tack vad
            og er jeg ikke at det på til med av for har deg hei takk
            nie jest się na to w z do że jak ale tak dla dzień dobry dziękuję proszę mam pan pani
            ve bir bu için çok ne ben sen değil merhaba teşekkürler evet hayır nasıl
            on ja ei se että mutta kiitos hei olen hyvää
            a az és hogy nem egy van köszönöm szia
            si nu este și pe la cu un o care multumesc buna ziua
            saya anda tidak yang dan ini itu untuk dengan terima kasih apa bagaimana selamat
            """);

    private static final Pattern EVERY_DAY = Pattern.compile("(.)\\1{3,}");
    private static final Pattern CLUSTER = Pattern.compile("[bcdfghjklmnpqrstvwxz]{6,}");
    private static final Pattern UNLIKELY = Pattern.compile(
            "[bcdfghjkmpqvwxz]{4}|q[^u]|[jvxz][bcdfghjkmpqvwxz]|[bcdfgkmpw][jvxqz]|fg|gf|hj|jh|kj|jk|sdf|dfg|asd|qwe|zxc|xcv|lkj|fds|hgf|vb[nm]|uiop");

    private LanguageRecognition() {}

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.strip().split("\\s+")));
    }

    static Legibility of(String text) {
        String plain = Plain.of(text.length() > 2_000 ? text.substring(0, 2_000) : text);
        if (otherScript(plain)) return Legibility.OTHER_LANGUAGE;
        List<Word> words = Words.in(plain, 0).stream()
                .filter(word -> word.form().chars().anyMatch(Character::isLetter))
                .toList();
        if (words.size() == 1 && words.getFirst().form().length() == 1) return Legibility.NO_WORDS;
        long real = words.stream().filter(word -> !mash(word.form())).count();
        if (real == 0) return Legibility.NO_WORDS;
        long english = words.stream()
                .filter(word -> ENGLISH.contains(word.form()) || word.form().equals("a") && words.size() > 1)
                .count();
        long other = words.stream().filter(LanguageRecognition::other).count();
        if (other > english && other * 5 >= real) return Legibility.OTHER_LANGUAGE;
        return english == 0 && real * 2 < words.size() ? Legibility.NO_WORDS : Legibility.ENGLISH;
    }

    private static boolean otherScript(String plain) {
        long letters = plain.codePoints().filter(Character::isLetter).count();
        long latin = plain.codePoints()
                .filter(letter -> Character.isLetter(letter)
                        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return letters >= 2 && latin * 2 < letters;
    }

    private static boolean other(Word word) {
        boolean accented = word.form().chars().anyMatch(letter -> letter > 0xBF && Character.isLetter(letter));
        return accented || word.form().length() > 1 && OTHERS.contains(word.form()) && !ENGLISH.contains(word.form());
    }

    /** Whether this is a string of keys, or a single letter that is not a word. */
    private static boolean mash(String form) {
        if (ENGLISH.contains(form)) return false;
        if (form.length() == 1) return true;
        if (OTHERS.contains(form)) return false;
        if (EVERY_DAY.matcher(form).find()) return true;
        boolean vowels = form.chars().anyMatch(letter -> "aeiouyáéíóúäöüàèìòùâêîôûåæøãõ".indexOf(letter) >= 0);
        if (!vowels) return form.length() > 2;
        return form.length() > 3
                && (CLUSTER.matcher(form).find()
                        || UNLIKELY.matcher(form).results().count() * 5 >= form.length() - 1);
    }
}
