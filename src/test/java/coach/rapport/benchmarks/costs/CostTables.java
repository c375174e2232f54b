package coach.rapport.benchmarks.costs;

import coach.rapport.practice.PromptsOfATalk.Call;
import java.util.List;

/** The tables of the report: what the first turns of a practice cost together. */
final class CostTables {
    private static final List<Integer> TURNS = List.of(1, 5, 10, 15, 20);

    private final List<Request> ours;
    private final List<Request> usual;
    private final List<Request> ordered;

    CostTables(List<Call> calls, String story) {
        this.ours = calls.stream().map(Request::ours).toList();
        this.usual = calls.stream().map(call -> Request.usual(call, story)).toList();
        this.ordered = calls.stream().map(call -> Request.ordered(call, story)).toList();
    }

    int turns() {
        return ours.size();
    }

    int systemText(Tokenizer tokenizer) {
        return tokenizer.of(ours.getFirst().messages().subList(0, 1)).size();
    }

    Course ours(Tokenizer tokenizer, Cache cache) {
        return Course.of(tokenizer, cache, ours);
    }

    Course usual(Tokenizer tokenizer, Cache cache) {
        return Course.of(tokenizer, cache, usual);
    }

    CostTable openAi(Tokenizer tokenizer) {
        Course us = ours(tokenizer, Cache.BEGINNING);
        Course them = usual(tokenizer, Cache.BEGINNING);
        Course better = Course.of(tokenizer, Cache.BEGINNING, ordered);
        CostTable table = new CostTable(
                "turns",
                "ours: sent",
                "had",
                "billed at .25",
                "at .1",
                "usual: sent",
                "billed at .25",
                "at .1",
                "ordered: sent",
                "billed at .25",
                "at .1");
        for (int turns : TURNS) {
            Counted mine = us.first(turns);
            Counted theirs = them.first(turns);
            Counted sorted = better.first(turns);
            table.row(
                    turns,
                    mine.in(),
                    mine.read(),
                    mine.billed(.25),
                    mine.billed(.1),
                    theirs.in(),
                    theirs.billed(.25),
                    theirs.billed(.1),
                    sorted.in(),
                    sorted.billed(.25),
                    sorted.billed(.1));
        }
        return table;
    }

    CostTable anthropic(Tokenizer tokenizer) {
        Course system = ours(tokenizer, Cache.SYSTEM_MARKED);
        Course talk = ours(tokenizer, Cache.TALK_MARKED);
        Course them = usual(tokenizer, Cache.NONE);
        Course better = Course.of(tokenizer, Cache.TALK_MARKED, ordered);
        CostTable table = new CostTable(
                "turns",
                "ours: sent",
                "system text marked: billed",
                "talk marked: read",
                "written",
                "billed",
                "usual: billed",
                "ordered: billed");
        for (int turns : TURNS) {
            Counted kept = talk.first(turns);
            table.row(
                    turns,
                    kept.in(),
                    system.first(turns).billed(.1, 1.25),
                    kept.read(),
                    kept.written(),
                    kept.billed(.1, 1.25),
                    them.first(turns).in(),
                    better.first(turns).billed(.1, 1.25));
        }
        return table;
    }
}
