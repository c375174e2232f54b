package coach.rapport.chat.visit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked of Rapport, by a command, a word, a button or a form: a kind for each room that answers. */
public sealed interface Wish permits Asked, OwnAsked, TeamAsked {
    /** The name that a button carries, unique among all wishes. */
    String action();

    static Optional<Wish> find(String action) {
        return Stream.<Wish[]>of(Asked.values(), OwnAsked.values(), TeamAsked.values())
                .flatMap(Arrays::stream)
                .filter(wish -> wish.action().equals(action))
                .findFirst();
    }
}
