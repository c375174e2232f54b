package coach.rapport.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the texts used last: the same exemplars and the same customer's line are compared many times. */
final class CachedMeaning implements Meaning {
    private final Meaning origin;
    private final Map<String, float[]> known;

    CachedMeaning(Meaning origin, int capacity) {
        this.origin = origin;
        this.known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
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
}
