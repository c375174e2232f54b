package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A channel whose lead has set up a tip a week. */
record Team(Colleague lead, String channel, DayOfWeek day, ZoneId zone) {
    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** A channel that Rapport is to be invited to, and may have been already. */
    static Team setUp(Colleague lead, String channel, DayOfWeek day, String zone) {
        lead.workspace().act("command", Map.of("user", lead.id(), "channel", channel, "text", "/invite @Rapport"));
        lead.command(channel, "/rapport tips");
        lead.press(channel, lead.whispers(channel).getLast(), "Set up ");
        lead.sends(Map.of("day", day.name(), "time", "09:00", "zone", zone, "supply", "LIBRARY"));
        assertThat(lead.whispers(channel).getLast().text()).contains("Saved.");
        return new Team(lead, channel, day, ZoneId.of(zone));
    }

    /** Returns when its tip comes in the week that begins on this Monday. */
    Instant slot(LocalDate monday) {
        return monday.plusDays(day.ordinal()).atTime(NINE).atZone(zone).toInstant();
    }

    /** Returns the tips in its channel, the oldest first. */
    List<Shown> tips() {
        return lead.sees(channel).stream()
                .filter(Shown::byRapport)
                .filter(shown -> shown.text().contains("Do this once today: "))
                .toList();
    }
}
