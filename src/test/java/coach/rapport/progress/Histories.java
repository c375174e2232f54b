package coach.rapport.progress;

import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Technique;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Practices for tests, a day apart unless said otherwise. Name what the test is about; leave the rest. */
public final class Histories {
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Practised> practices = new ArrayList<>();
    private Instant at = START;
    private String scenario = "third-call";
    private boolean secondTry;
    private Map<Dimension, Double> scores = Map.of();
    private List<String> told = List.of();

    public static Histories history() {
        return new Histories();
    }

    public Histories in(String other) {
        scenario = other;
        return this;
    }

    public Histories onDay(int day) {
        at = START.plus(Duration.ofDays(day));
        return this;
    }

    public Histories at(Instant instant) {
        at = instant;
        return this;
    }

    /** The next practice is a second try. */
    public Histories again() {
        secondTry = true;
        return this;
    }

    public Histories telling(String... facts) {
        told = List.of(facts);
        return this;
    }

    public Histories scoring(Map<Dimension, Double> next) {
        scores = new EnumMap<>(Dimension.class);
        scores.putAll(next);
        return this;
    }

    public Histories practising() {
        return practising(Map.of());
    }

    public Histories showing(Technique technique) {
        return practising(Map.of(technique, new Times(1, 0)));
    }

    public Histories missing(Technique technique) {
        return practising(Map.of(technique, new Times(0, 1)));
    }

    public Histories practising(Map<Technique, Times> techniques) {
        SessionId session = new SessionId("T1", "s" + practices.size());
        practices.add(new Practised(
                session, scenario, at, Outcome.HAPPY, secondTry, scores, new HashMap<>(techniques), told));
        at = at.plus(Duration.ofDays(1));
        secondTry = false;
        scores = Map.of();
        told = List.of();
        return this;
    }

    public List<Practised> list() {
        return List.copyOf(practices);
    }
}
