package coach.rapport.playground.blocks;

import coach.rapport.playground.workspace.Json;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day is written {@code YYYY-MM-DD}, and exists. */
final class DatePickerRule implements ElementRule {
    @Override
    public void check(Spot picker) {
        if (!picker.has("initial_date") || real(Json.text(picker.node(), "initial_date"))) return;
        picker.at("initial_date").complain("must be a valid date in the format YYYY-MM-DD");
    }

    private static boolean real(String date) {
        try {
            return date.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(date) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
