package coach.rapport.practice;

import coach.rapport.evidence.Meaning;
import java.util.Locale;

/** Takes the words of a text for its meaning: quick, and the same everywhere. */
final class WordsAsMeaning implements Meaning {
    private static final int DIMENSIONS = 512;

    @Override
    public float[] of(String text) {
        float[] counts = new float[DIMENSIONS];
        for (String word : text.toLowerCase(Locale.ENGLISH).split("[^a-z0-9]+")) {
            if (!word.isEmpty()) counts[Math.floorMod(word.hashCode() * 31, DIMENSIONS)]++;
        }
        return unit(counts);
    }

    private static float[] unit(float[] counts) {
        double sum = 0;
        for (float count : counts) sum += count * count;
        float length = (float) Math.sqrt(sum);
        for (int i = 0; length > 0 && i < counts.length; i++) counts[i] /= length;
        return counts;
    }
}
