package coach.rapport.tips;

import coach.rapport.curriculum.Tip;
import java.util.List;
import java.util.Optional;

/** The tips that come with Rapport, in their order. */
record Library(List<Tip> tips) {
    Library {
        tips = List.copyOf(tips);
    }

    Optional<Tip> find(String id) {
        return tips.stream().filter(tip -> tip.id().equals(id)).findFirst();
    }
}
