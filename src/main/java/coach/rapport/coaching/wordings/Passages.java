package coach.rapport.coaching.wordings;

import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what can be taken up in a customer's line. */
final class Passages {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?]+(?!\\s|$)[^.!?\\n]+)*[.!?]*");
    private static final Pattern CLAUSE =
            Pattern.compile("[,;:\u2013\u2014()]\\s*|\\s+(?=(?:and|but|because|so|while|unless|although) )");
    private static final int MOST_WORDS = 11;

    private Passages() {}

    /** Returns the passages of a turn that hold a word of content, the best first. */
    static List<Passage> in(Turn customer) {
        List<Passage> passages = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(customer.text());
        while (sentence.find()) {
            String words = sentence.group().strip();
            if (words.isEmpty()) continue;
            int start = customer.text().indexOf(words, sentence.start());
            Quote line = new Quote(customer.utterance(), start, start + words.length());
            for (String clause : clauses(words)) add(passages, line, clause);
        }
        passages.sort(Comparator.comparingDouble(Passage::worth).reversed());
        return passages;
    }

    private static List<String> clauses(String sentence) {
        List<String> clauses = new ArrayList<>();
        clauses.add(sentence);
        for (String clause : CLAUSE.split(sentence)) clauses.add(clause);
        return clauses;
    }

    private static void add(List<Passage> passages, Quote line, String clause) {
        String bare = Clause.trim(clause);
        if (Clause.words(bare).size() > MOST_WORDS || Clause.content(bare).isEmpty()) return;
        boolean asks = clause.stripTrailing().endsWith("?");
        passages.add(new Passage(
                line,
                asks ? bare + "?" : bare,
                SecondPerson.of(bare),
                NounPhrase.in(bare),
                Clause.worth(bare, line.words())));
    }
}
