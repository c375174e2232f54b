package coach.rapport.notebook.words;

/** Names of places in patterns that take no notice of capitals elsewhere. */
final class Places {
    static final String NAME =
            "(?-i:(?:the )?\\p{Lu}[\\p{L}'-]+(?: (?:(?:and|de|la|del|do|da|of) )?\\p{Lu}[\\p{L}'-]+){0,3})";

    private Places() {}
}
