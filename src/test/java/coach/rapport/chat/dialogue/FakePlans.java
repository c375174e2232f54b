package coach.rapport.chat.dialogue;

import coach.rapport.curriculum.IfThen;
import coach.rapport.curriculum.Technique;
import coach.rapport.learners.Coming;
import coach.rapport.learners.LearnerId;
import coach.rapport.plans.Plan;
import coach.rapport.plans.Planning;
import coach.rapport.plans.Plans;
import coach.rapport.plans.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Plans in memory. */
final class FakePlans implements Plans {
    static final Comparator<Coming> ORDER = Comparator.comparing(Coming::on)
            .thenComparing(one -> one.learner().workspace())
            .thenComparing(one -> one.learner().person())
            .thenComparing(Coming::id);

    private final Map<String, Plan> plans = new LinkedHashMap<>();
    private final Map<String, String> asked = new HashMap<>();
    private final Supplier<Instant> now;

    FakePlans(Supplier<Instant> now) {
        this.now = now;
    }

    @Override
    public Planning keep(
            LearnerId learner, String request, Optional<String> session, Technique technique, IfThen words) {
        String known = asked.get(request);
        if (known != null) return new Planning.Kept(plans.get(known));
        if (isBlank(words)) return new Planning.Refused(Refusal.BLANK);
        if (session.flatMap(one -> findKept(learner, one)).isPresent())
            return new Planning.Refused(Refusal.ONE_A_PRACTICE);
        String id = "p" + (asked.size() + 1);
        asked.put(request, id);
        return put(new Plan(id, learner, session, technique, words, now.get(), Optional.empty(), false));
    }

    private static boolean isBlank(IfThen words) {
        return words.when().isBlank() || words.then().isBlank();
    }

    private Planning put(Plan plan) {
        plans.put(plan.id(), plan);
        return new Planning.Kept(plan);
    }

    private static Plan with(Plan plan, IfThen words, Optional<LocalDate> nudge, boolean nudged) {
        return new Plan(
                plan.id(), plan.learner(), plan.session(), plan.technique(), words, plan.keptAt(), nudge, nudged);
    }

    @Override
    public Planning change(LearnerId learner, String id, IfThen words) {
        if (isBlank(words)) return new Planning.Refused(Refusal.BLANK);
        return find(learner, id)
                .map(plan -> put(with(plan, words, plan.nudge(), plan.nudged())))
                .orElse(new Planning.Refused(Refusal.GONE));
    }

    @Override
    public boolean nudgeOn(LearnerId learner, String id, LocalDate day) {
        return find(learner, id)
                .map(plan -> put(with(plan, plan.words(), Optional.of(day), false)))
                .isPresent();
    }

    @Override
    public boolean withoutNudge(LearnerId learner, String id) {
        return find(learner, id)
                .map(plan -> put(with(plan, plan.words(), Optional.empty(), false)))
                .isPresent();
    }

    @Override
    public List<Plan> list(LearnerId learner) {
        return plans.values().stream()
                .filter(plan -> plan.learner().equals(learner))
                .toList()
                .reversed();
    }

    @Override
    public Optional<Plan> find(LearnerId learner, String id) {
        return Optional.ofNullable(plans.get(id)).filter(plan -> plan.learner().equals(learner));
    }

    @Override
    public Optional<Plan> findKept(LearnerId learner, String session) {
        return list(learner).stream()
                .filter(plan -> plan.session().equals(Optional.of(session)))
                .findFirst();
    }

    @Override
    public boolean delete(LearnerId learner, String id) {
        return find(learner, id).map(plan -> plans.remove(plan.id())).isPresent();
    }

    @Override
    public List<Coming> listComing(LocalDate upTo, Optional<Coming> after, int most) {
        return plans.values().stream()
                .filter(plan -> !plan.nudged())
                .flatMap(plan -> plan.nudge().map(day -> new Coming(plan.learner(), plan.id(), day)).stream())
                .filter(one -> !one.on().isAfter(upTo))
                .sorted(ORDER)
                .filter(one -> after.map(last -> ORDER.compare(one, last) > 0).orElse(true))
                .limit(most)
                .toList();
    }

    @Override
    public boolean claim(Coming coming) {
        Plan plan = plans.get(coming.id());
        if (plan == null || plan.nudged() || !plan.nudge().equals(Optional.of(coming.on()))) return false;
        put(with(plan, plan.words(), plan.nudge(), true));
        return true;
    }

    @Override
    public int deleteBefore(Instant then) {
        throw new AssertionError("the dialogue clears nothing away");
    }
}
