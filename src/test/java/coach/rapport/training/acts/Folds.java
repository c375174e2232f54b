package coach.rapport.training.acts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Puts groups into folds: in an order that the seed decides, poor conversations spread evenly, then by size. */
final class Folds {
    private final Map<String, Integer> fold = new HashMap<>();

    private Folds() {}

    static Folds of(Collection<Talk> talks, int count, long seed) {
        Map<String, Integer> sizes = new HashMap<>();
        TreeSet<String> poor = new TreeSet<>();
        for (Talk talk : talks) {
            sizes.merge(talk.group(), talk.samples().size(), Integer::sum);
            if (!talk.high()) poor.add(talk.group());
        }
        List<String> order = new ArrayList<>(new TreeSet<>(sizes.keySet()));
        Collections.shuffle(order, new Random(seed));
        order.sort((one, other) -> Boolean.compare(poor.contains(other), poor.contains(one)));
        Folds folds = new Folds();
        int[] filled = new int[count];
        int dealt = 0;
        for (String group : order) {
            int fold = poor.contains(group) ? dealt++ % count : smallest(filled);
            folds.fold.put(group, fold);
            filled[fold] += sizes.getOrDefault(group, 0);
        }
        return folds;
    }

    private static int smallest(int[] filled) {
        int smallest = 0;
        for (int i = 1; i < filled.length; i++) if (filled[i] < filled[smallest]) smallest = i;
        return smallest;
    }

    int of(Talk talk) {
        return fold.getOrDefault(talk.group(), -1);
    }
}
