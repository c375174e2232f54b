package coach.rapport.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembers the texts used last: the same exemplars and the same customer's line are compared many times. */
final class CachedMeaning implements Meaning {
    private static final int ANSWERS = 64;

    private record Answer(String before, String text) {}

    private final Meaning origin;
    private final Map<String, float[]> known;
    private final Map<Answer, TokenStates> read;

    CachedMeaning(Meaning origin, int capacity) {
        this.origin = origin;
        this.known = usedLast(capacity);
        this.read = usedLast(Math.min(capacity, ANSWERS));
    }

    private static <K, V> Map<K, V> usedLast(int capacity) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        });
    }

    @Override
    public float[] of(String text) {
        float[] vector = known.get(text);
        if (vector == null) {
            vector = origin.of(text);
            known.put(text, vector);
        }
        return vector.clone();
    }

    @Override
    public void expect(List<String> texts) {
        List<String> unknown = texts.stream()
                .filter(text -> !text.isBlank() && !known.containsKey(text))
                .distinct()
                .toList();
        if (unknown.size() < 2) return;
        List<float[]> vectors = origin.ofAll(unknown);
        for (int i = 0; i < vectors.size(); i++) known.put(unknown.get(i), vectors.get(i));
    }

    @Override
    public void forget() {
        known.clear();
        read.clear();
    }

    @Override
    public TokenStates after(String before, String text) {
        Answer answer = new Answer(before, text);
        TokenStates states = read.get(answer);
        if (states == null) {
            states = origin.after(before, text);
            read.put(answer, states);
        }
        return states;
    }
}
