package coach.rapport.practice;

import java.util.List;

/**
 * How the customer feels right now, each from 0 to 10. Trust 0 is about to leave, 10 tells you everything.
 *
 * @param told ids of the story facts that have come out, in that order
 */
public record CustomerState(double trust, double tension, double openness, List<String> told) {
    public CustomerState {
        check("trust", trust);
        check("tension", tension);
        check("openness", openness);
        told = List.copyOf(told);
    }

    private static void check(String name, double value) {
        if (!(value >= 0 && value <= 10)) throw new IllegalArgumentException(name + " must be 0..10, was " + value);
    }

    public Mood mood() {
        if (tension >= 6) return Mood.TENSE;
        return trust >= 6 && tension < 5 ? Mood.WARM : Mood.GUARDED;
    }
}
