package coach.rapport.practice;

import coach.rapport.curriculum.Scenario;
import java.util.function.Consumer;

/** Puts the director's decision into the customer's words. */
interface Actor {
    /** @param soFar takes the line while it is being said, in whole sentences from its beginning; never the whole line */
    Line speak(Scene scene, Consumer<String> soFar);

    /** Does beforehand what would make the first line slow. */
    default void prepare(Scenario scenario) {}

    /** @param gist what the built-in voice says here */
    record Line(String text, Voice voice, String gist) {
        static Line builtIn(String text, Voice voice) {
            return new Line(text, voice, text);
        }
    }
}
