package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.text.Plain;
import coach.rapport.evidence.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what no list of wordings holds: a sentence that means the same as one that is known to show the technique. */
final class ExemplarSign implements Sign {
    private static final int SENTENCES_READ = 8;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 28;
    private static final double CLEARLY = 0.045;
    private static final double CONFIDENCE = 0.6;

    private final Meaning meaning;
    private final List<Kind> kinds = new ArrayList<>();

    /** @param name {@code shown open-question}, {@code missed steady} or {@code plain} */
    private record Kind(String name, List<String> sentences) {
        boolean shows() {
            return name.startsWith("shown");
        }

        /** What a sentence must reach: more where it would count against somebody. */
        boolean isLike(double likeness) {
            if (shows()) return likeness >= 0.68;
            return likeness >= (name.equals("missed own-words") ? 0.74 : 0.77);
        }

        Technique technique() {
            return Technique.find(name.substring(name.indexOf(' ') + 1)).orElseThrow();
        }
    }

    ExemplarSign(Meaning meaning) {
        this.meaning = meaning;
        for (String line : lines()) {
            if (line.startsWith("[")) kinds.add(new Kind(line.substring(1, line.length() - 1), new ArrayList<>()));
            else kinds.getLast().sentences().add(Plain.of(line));
        }
    }

    private static List<String> lines() {
        return Resource.lines("exemplars.txt");
    }

    /** Returns the known sentences of all kinds. */
    static List<String> known() {
        return lines().stream()
                .filter(line -> !line.startsWith("["))
                .map(Plain::of)
                .toList();
    }

    @Override
    public List<Evidence> find(Scene scene) {
        return scene.sentences().stream()
                .filter(sentence -> sentence.length() >= SHORTEST && sentence.length() <= LONGEST)
                .limit(SENTENCES_READ)
                .flatMap(sentence -> read(scene, sentence).stream())
                .toList();
    }

    private Optional<Evidence> read(Scene scene, Sentence sentence) {
        Kind nearest = nearest(sentence);
        if (nearest == null || nearest.name().equals("plain")) return Optional.empty();
        if (!nearest.shows()) return Optional.of(scene.missed(nearest.technique(), CONFIDENCE, sentence.span()));
        boolean earns = scene.own().contains(sentence) && !Orders.advises(sentence) && !Question.direct(sentence);
        return earns ? Optional.of(scene.shown(nearest.technique(), CONFIDENCE, sentence.span())) : Optional.empty();
    }

    private @Nullable Kind nearest(Sentence sentence) {
        float[] mine = meaning.of(sentence.plain());
        Kind best = null;
        double most = 0;
        double shown = 0;
        double other = 0;
        for (Kind kind : kinds) {
            double likeness = likeness(mine, kind);
            if (kind.shows()) shown = Math.max(shown, likeness);
            else other = Math.max(other, likeness);
            if (likeness > most) {
                most = likeness;
                best = kind;
            }
        }
        return best != null && best.isLike(most) && Math.abs(shown - other) >= CLEARLY ? best : null;
    }

    private double likeness(float[] mine, Kind kind) {
        double first = 0;
        double second = 0;
        for (String sentence : kind.sentences()) {
            double likeness = Meaning.likeness(mine, meaning.of(sentence));
            if (likeness > first) {
                second = first;
                first = likeness;
            } else if (likeness > second) {
                second = likeness;
            }
        }
        return (first + second) / 2;
    }
}
