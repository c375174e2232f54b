package coach.rapport.language;

/** The settings of the language model do not fit together. The message names the setting and the mend. */
final class LanguageMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LanguageMistake(String mend) {
        super(mend);
    }
}
