package coach.rapport.language;

/** Where no model is configured. */
final class NoModel implements LanguageModel {
    @Override
    public boolean configured() {
        return false;
    }

    @Override
    public Answer ask(Prompt prompt) {
        return new Answer.Unavailable("not configured");
    }
}
