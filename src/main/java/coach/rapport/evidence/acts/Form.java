package coach.rapport.evidence.acts;

/** How a turn is typed. A question without its mark looks so unlike one with it that each form has weights of its own. */
public enum Form {
    /** With marks that part sentences or end them. */
    WRITTEN,
    /** As many type in chat: words and nothing else. */
    BARE;

    static Form of(Tokens tokens) {
        return tokens.all().stream().anyMatch(token -> token.matches("[.?!,]|\\.\\.\\.")) ? WRITTEN : BARE;
    }
}
