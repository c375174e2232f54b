package coach.rapport.tips;

import coach.rapport.curriculum.Tip;
import java.util.Optional;

/** A tip as a team gets it: from the library, or in a lead's words. */
public sealed interface TeamTip {
    record FromLibrary(Tip tip) implements TeamTip {}

    record InOwnWords(OwnWords words) implements TeamTip {}

    default String title() {
        return switch (this) {
            case FromLibrary(Tip tip) -> tip.title();
            case InOwnWords(OwnWords words) -> words.title();
        };
    }

    default String idea() {
        return switch (this) {
            case FromLibrary(Tip tip) -> tip.idea();
            case InOwnWords(OwnWords words) -> words.idea();
        };
    }

    default String step() {
        return switch (this) {
            case FromLibrary(Tip tip) -> tip.step();
            case InOwnWords(OwnWords words) -> words.step();
        };
    }

    /** Returns the practice that its button starts. */
    default Optional<String> scenario() {
        return switch (this) {
            case FromLibrary(Tip tip) -> Optional.of(tip.scenario());
            case InOwnWords(OwnWords words) -> words.scenario();
        };
    }

    /** Returns its id in the library, where it is from there. */
    default Optional<String> libraryId() {
        return switch (this) {
            case FromLibrary(Tip tip) -> Optional.of(tip.id());
            case InOwnWords _ -> Optional.empty();
        };
    }
}
