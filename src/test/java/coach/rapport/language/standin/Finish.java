package coach.rapport.language.standin;

/** Why an answer ended. */
enum Finish {
    STOP,
    LENGTH,
    FILTERED
}
