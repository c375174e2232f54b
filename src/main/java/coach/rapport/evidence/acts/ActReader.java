package coach.rapport.evidence.acts;

import coach.rapport.evidence.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what a turn does, from the turn and what came before it. Remembers the scores of the turns read last, so that no
 * turn of a session is encoded twice. Safe for concurrent use.
 */
public final class ActReader {
    private static final int REMEMBERED = 10_000;

    private final ActModel model;
    private final Pairs pairs;
    private final Map<Reply, double[]> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Reply, double[]> eldest) {
            return size() > REMEMBERED;
        }
    });

    public ActReader(ActModel model, Pairs pairs) {
        this.model = model;
        this.pairs = pairs;
    }

    /** Returns what the turn does after all turns before it, of both speakers. */
    public Judged read(List<Turn> history, Turn turn) {
        List<Turn> turns = new ArrayList<>(history);
        turns.add(turn);
        return model.judge(Reply.in(turns).stream().map(this::scores).toList());
    }

    /** Forgets the turns that it has read. */
    public void forget() {
        known.clear();
    }

    private double[] scores(Reply reply) {
        double[] scores = known.get(reply);
        if (scores == null) {
            scores = model.scores(Features.of(reply, pairs));
            known.put(reply, scores);
        }
        return scores;
    }
}
