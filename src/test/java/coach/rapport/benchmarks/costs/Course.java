package coach.rapport.benchmarks.costs;

import java.util.ArrayList;
import java.util.List;

/** How the tokens of a talk add up, turn by turn. */
record Course(List<Counted> turns) {
    static Course of(Tokenizer tokenizer, Cache cache, List<Request> requests) {
        List<Counted> turns = new ArrayList<>();
        for (int turn = 0; turn < requests.size(); turn++) {
            turns.add(cache.count(tokenizer, requests.get(turn), requests.subList(0, turn)));
        }
        return new Course(turns);
    }

    Counted turn(int number) {
        return turns.get(number - 1);
    }

    /** Returns what the first turns cost together. */
    Counted first(int number) {
        return turns.subList(0, number).stream().reduce(Counted.NOTHING, Counted::plus);
    }

    /** Returns by how many tokens a turn's request is longer than the one before, in the mean. */
    double growth() {
        return (double) (turns.getLast().in() - turns.getFirst().in()) / (turns.size() - 1);
    }
}
