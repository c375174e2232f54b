package coach.rapport.chat.dialogue;

import coach.rapport.learners.LearnerId;
import coach.rapport.tips.IsoWeek;
import coach.rapport.tips.TeamId;
import coach.rapport.tips.TipUse;
import coach.rapport.tips.TipUses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What people did with tips, in memory. */
final class FakeTipUses implements TipUses {
    private final Map<String, Optional<String>> posted = new HashMap<>();
    private final Map<LearnerId, List<TipUse>> uses = new HashMap<>();
    private final Supplier<Instant> now;

    FakeTipUses(Supplier<Instant> now) {
        this.now = now;
    }

    /** @param tip its id in the library; empty for a lead's words */
    void post(TeamId team, IsoWeek week, Optional<String> tip) {
        posted.put(team + " " + week, tip);
    }

    @Override
    public boolean record(LearnerId person, TeamId team, IsoWeek week, TipUse.Kind kind) {
        Optional<String> tip = posted.get(team + " " + week);
        if (tip == null || !team.workspace().equals(person.workspace())) return false;
        List<TipUse> known = uses.computeIfAbsent(person, _ -> new ArrayList<>());
        boolean isNew = known.stream().noneMatch(use -> use.week().equals(week) && use.kind() == kind);
        if (isNew) known.addFirst(new TipUse(team, week, tip, kind, now.get()));
        return true;
    }

    @Override
    public boolean canUse(LearnerId person, TeamId team, IsoWeek week) {
        return team.workspace().equals(person.workspace()) && posted.containsKey(team + " " + week);
    }

    @Override
    public List<TipUse> listOf(LearnerId person) {
        return uses.getOrDefault(person, List.of());
    }

    @Override
    public Set<String> whoUsed(TeamId team, IsoWeek week) {
        throw new AssertionError("the dialogue counts nobody");
    }
}
