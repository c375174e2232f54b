package coach.rapport.notebook.words;

/**
 * Whom an occasion is of, as one says it to the person whom the note is about.
 *
 * @param words {@code you} or {@code your daughter}
 * @param pronoun {@code you}, {@code she}, {@code he}, {@code they} or {@code it}
 */
record Who(String words, String pronoun, boolean plural) {
    static final Who YOU = new Who("you", "you", true);

    boolean isYou() {
        return equals(YOU);
    }

    /** Returns {@code your} or {@code your daughter's}. */
    String possessive() {
        if (isYou()) return "your";
        return words + (plural && words.endsWith("s") ? "'" : "'s");
    }

    String was() {
        return words + (plural ? " were" : " was");
    }

    String is() {
        return words + (plural ? " are" : " is");
    }

    /** Returns {@code how have you} or {@code how has she}. */
    String howHas() {
        return "How " + (plural || pronoun.equals("they") ? "have " : "has ") + pronoun;
    }
}
