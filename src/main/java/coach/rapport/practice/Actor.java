package coach.rapport.practice;

/** Puts the director's decision into the customer's words. */
interface Actor {
    Line speak(Scene scene);

    /** @param modelFailed whether a language model should have said it and could not */
    record Line(String text, boolean modelFailed) {}
}
