package coach.rapport.language;

import java.util.Optional;

/** Where no model is configured. */
final class NoModel implements LanguageModel {
    private static final Asking NOBODY = new Asking() {
        @Override
        public Answer stream(Prompt prompt, Pieces pieces) {
            return new Answer.Unavailable("not configured");
        }

        @Override
        public <T extends Record> Optional<T> ask(Prompt prompt, Class<T> form) {
            return Optional.empty();
        }
    };

    @Override
    public Optional<Provider> provider() {
        return Optional.empty();
    }

    @Override
    public Asking begin(Account account) {
        return NOBODY;
    }

    @Override
    public void close(Account account) {
        // It cost nothing.
    }
}
