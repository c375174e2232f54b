package coach.rapport.coaching;

import coach.rapport.coaching.drafts.DraftReader;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Legibility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A review as marks: a technique, {@code +} for good, {@code -} for what may land badly or {@code !} where that was left as
 * it is, {@code *} where it is about the whole, and two offsets; such as {@code own-words - 12 47}.
 */
final class DraftMarks {
    private static final String BETWEEN = ";";

    private DraftMarks() {}

    static String of(DraftReview review) {
        return Stream.concat(
                        review.good().stream().map(one -> mark(one, "+")),
                        review.harsh().stream()
                                .map(one -> mark(one, review.left().contains(one) ? "!" : "-")))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String mark(DraftMoment one, String kind) {
        String how = kind + (one.whole() ? "*" : "");
        return "%s %s %d %d"
                .formatted(
                        one.technique().id(),
                        how,
                        one.quote().start(),
                        one.quote().end());
    }

    static DraftReview read(String marks, Draft draft, DraftReader reader) {
        List<DraftMoment> good = new ArrayList<>();
        List<DraftMoment> harsh = new ArrayList<>();
        List<DraftMoment> left = new ArrayList<>();
        for (String mark : Arrays.asList(marks.split(BETWEEN))) {
            String[] parts = mark.split(" ");
            if (parts.length != 4) continue;
            boolean shown = parts[1].startsWith("+");
            moment(parts, shown, draft, reader).ifPresent(one -> {
                (shown ? good : harsh).add(one);
                if (parts[1].startsWith("!")) left.add(one);
            });
        }
        return new DraftReview(Legibility.ENGLISH, good, harsh, Optional.empty(), left);
    }

    private static Optional<DraftMoment> moment(String[] parts, boolean shown, Draft draft, DraftReader reader) {
        if (!parts[2].matches("\\d{1,5}") || !parts[3].matches("\\d{1,5}")) return Optional.empty();
        int start = Integer.parseInt(parts[2]);
        int end = Integer.parseInt(parts[3]);
        return Technique.find(parts[0])
                .flatMap(technique -> reader.recall(draft, technique, shown, start, end, parts[1].endsWith("*")));
    }
}
