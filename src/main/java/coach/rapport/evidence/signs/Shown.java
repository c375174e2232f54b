package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a turn has been found to show. */
record Shown(List<Evidence> evidence) {
    boolean has(Technique technique) {
        return evidence.stream().anyMatch(one -> one.technique() == technique);
    }

    boolean any(Set<Technique> techniques) {
        return evidence.stream().anyMatch(one -> techniques.contains(one.technique()));
    }

    /** Returns the words that show one of these best. */
    Optional<Span> best(Set<Technique> techniques) {
        return evidence.stream()
                .filter(one -> techniques.contains(one.technique()))
                .max(Comparator.comparingDouble(Evidence::confidence)
                        .thenComparing(one -> -one.quote().start()))
                .map(one -> new Span(one.quote().start(), one.quote().end()));
    }
}
