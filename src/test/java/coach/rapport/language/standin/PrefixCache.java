package coach.rapport.language.standin;

import java.util.ArrayList;
import java.util.List;

/**
 * Remembers prompts, and tells how much of a new one it has read before: the longest common beginning with any earlier
 * one, from 1,024 tokens on and in steps of 128, as OpenAI documents it. It never forgets and never misses; a provider does
 * both.
 */
final class PrefixCache {
    private static final int LEAST = 1_024;
    private static final int STEP = 128;

    private final List<List<Integer>> earlier = new ArrayList<>();

    synchronized Usage read(Asked asked, String answer) {
        List<Integer> prompt = tokens(asked.texts());
        List<Integer> cacheable = tokens(asked.texts().subList(0, asked.cacheable()));
        int cached = cached(cacheable);
        int stored = cacheable.size() < LEAST ? 0 : cacheable.size() - cached;
        earlier.add(cacheable);
        return new Usage(prompt.size(), cached, stored, Tokens.count(answer));
    }

    // Each text for itself, so that the same beginning has the same tokens whatever follows it.
    private static List<Integer> tokens(List<String> texts) {
        return texts.stream().flatMap(text -> Tokens.of(text).stream()).toList();
    }

    private int cached(List<Integer> prompt) {
        int longest = earlier.stream()
                .mapToInt(one -> commonBeginning(one, prompt))
                .max()
                .orElse(0);
        return longest < LEAST ? 0 : longest / STEP * STEP;
    }

    private static int commonBeginning(List<Integer> one, List<Integer> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) length++;
        return length;
    }
}
