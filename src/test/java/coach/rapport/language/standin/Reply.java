package coach.rapport.language.standin;

import java.util.List;

/** What the model says, before a protocol has words for it. */
record Reply(String model, String text, Finish finish, Usage usage) {
    /** The text in the pieces in which it is streamed: words with the space behind them. */
    List<String> pieces() {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }
}
