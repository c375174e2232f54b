package coach.rapport.coaching.wordings;

import java.util.List;

/** What people often say, where what the learner said cannot stand as the weaker wording. */
final class OftenSaid {
    static final List<String> LINES = List.of(
            "I understand. Is there anything else?",
            "Please be assured that we are looking into it.",
            "Okay, noted. Anything else?");

    private OftenSaid() {}
}
