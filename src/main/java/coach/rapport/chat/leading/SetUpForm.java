package coach.rapport.chat.leading;

import coach.rapport.chat.Form;
import coach.rapport.chat.Part;
import coach.rapport.chat.Words;
import coach.rapport.tips.Supply;
import coach.rapport.tips.WeeklySlot;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form in which a lead chooses when tips are posted, and where they come from. */
final class SetUpForm {
    static final String FORM = "tips.set-up";
    private static final String DAY = "day";
    private static final String TIME = "time";
    private static final String ZONE = "zone";
    private static final String SUPPLY = "supply";
    private static final int HALF_HOURS = 48;

    private SetUpForm() {}

    /** @param context {@link InChannel#context}; {@code slot} is what is chosen at first */
    static Form of(String context, String name, WeeklySlot slot, Supply supply) {
        return new Form(
                FORM,
                "Weekly tips",
                context,
                List.of(
                        new Form.Field.Shown(
                                new Part.Paragraph(Words.of("One tip a week is posted in #" + name + "."))),
                        new Form.Field.Choice(DAY, "Day", days(), slot.day().name()),
                        new Form.Field.Choice(
                                TIME, "Time", times(slot.time()), slot.time().toString()),
                        new Form.Field.Choice(
                                ZONE,
                                "Time zone",
                                zones(slot.zone()),
                                slot.zone().getId()),
                        new Form.Field.Choice(SUPPLY, "What is posted", supplies(), supply.name())),
                "Save");
    }

    private static List<Form.Option> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Form.Option(day.name(), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), ""))
                .toList();
    }

    /** Every half hour, and the one that is chosen now. */
    private static List<Form.Option> times(LocalTime chosen) {
        return Stream.concat(
                        IntStream.range(0, HALF_HOURS).mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half)),
                        Stream.of(chosen))
                .distinct()
                .sorted()
                .map(time -> new Form.Option(time.toString(), time.toString(), ""))
                .toList();
    }

    private static List<Form.Option> zones(ZoneId chosen) {
        List<String> ids = new ArrayList<>(Zones.OFFERED);
        if (!ids.contains(chosen.getId())) ids.addFirst(chosen.getId());
        return ids.stream()
                .map(id -> new Form.Option(id, When.city(ZoneId.of(id)) + " (" + id + ")", ""))
                .toList();
    }

    private static List<Form.Option> supplies() {
        return List.of(
                new Form.Option(
                        Supply.LIBRARY.name(),
                        "The queue, then the library",
                        "Every week has a tip, also when you put none into the queue."),
                new Form.Option(
                        Supply.QUEUE_ONLY.name(),
                        "Only the queue",
                        "When it is empty, nothing is posted, and you are told."));
    }

    /** What was chosen. */
    record Chosen(WeeklySlot slot, Supply supply) {}

    /** Returns what was chosen, or empty where a value is none of those offered. */
    static Optional<Chosen> read(Map<String, String> values) {
        try {
            ZoneId zone = WeeklySlot.findZone(values.getOrDefault(ZONE, "")).orElseThrow(IllegalArgumentException::new);
            return Optional.of(new Chosen(
                    new WeeklySlot(
                            DayOfWeek.valueOf(values.getOrDefault(DAY, "")),
                            LocalTime.parse(values.getOrDefault(TIME, "")),
                            zone),
                    Supply.valueOf(values.getOrDefault(SUPPLY, ""))));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
