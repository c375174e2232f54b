package coach.rapport.practice;

import coach.rapport.curriculum.Because;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Persona;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Quote;

/** Says why a customer changed, in one sentence that quotes the learner. */
final class Reasons {
    private static final int LONGEST_QUOTE = 140;

    private final Curriculum curriculum;

    Reasons(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    String because(Evidence evidence, Persona customer) {
        Because because = curriculum.reason(evidence.technique());
        String sentence = (evidence.shown() ? because.shown() : because.missed())
                .replace("{called}", customer.called())
                .replace("{subject}", customer.pronouns().subject())
                .replace("{object}", customer.pronouns().object())
                .replace("{possessive}", customer.pronouns().possessive());
        // The learner's words go in last: a brace in them must not be filled in.
        return sentence.replace("{words}", words(evidence.quote()));
    }

    // Cut only at the end and between words, so that what stands in quotation marks is what was written.
    private static String words(Quote quote) {
        String words = quote.words().replaceAll("\\s+", " ").strip();
        if (words.length() <= LONGEST_QUOTE)
            return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        int space = words.lastIndexOf(' ', LONGEST_QUOTE);
        return words.substring(0, space > 0 ? space : LONGEST_QUOTE) + " ...";
    }
}
