package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A note is kept, comes back on its morning, is handed out, and is gone when its owner says so. */
abstract class YourDataJourney extends OverDaysTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final String CANARY = "canary at the kitchen window";
    private static final LocalTime JUST_AFTER_NINE = LocalTime.of(9, 1);

    /** Accepts the notice, and writes a note in the form that opens then. */
    private static void remembers(Colleague colleague, LocalDate day) {
        colleague.command(colleague.direct(), "/rapport remember");
        Shown notice = colleague.whispers(colleague.direct()).getLast();
        if (notice.findButton("I understand").isPresent()) colleague.press(notice, "I understand");
        colleague.sends(Map.of("about", "Tom", "text", "His " + CANARY + " sings again.", "day", day.toString()));
        assertThat(colleague.messages().getLast().text()).contains("Kept: a note about Tom.");
    }

    private static Shown asks(Colleague colleague, String command) {
        colleague.command(colleague.direct(), command);
        return colleague.whispers(colleague.direct()).getLast();
    }

    private LocalDate inThreeDays() {
        return now().atZone(LISBON).toLocalDate().plusDays(3);
    }

    @Test
    void aNoteComesBackAtNineWhereItsOwnerIsThen() {
        Colleague ana = colleague(Colleague.ANA);
        LocalDate day = inThreeDays();
        remembers(ana, day);
        assertThat(asks(ana, "/rapport notebook").text()).contains("Tom: His " + CANARY, "Comes back on ");
        int before = ana.messages().size();

        workspace.post("/playground/control/zone", Map.of("user", ana.id(), "tz", NEW_YORK.getId()));
        moveTo(day.atTime(JUST_AFTER_NINE).atZone(LISBON).toInstant(), MORNING);
        assertThat(ana.messages()).hasSize(before);
        moveTo(day.atTime(8, 59).atZone(NEW_YORK).toInstant(), MORNING);
        assertThat(ana.messages()).hasSize(before);
        moveTo(day.atTime(JUST_AFTER_NINE).atZone(NEW_YORK).toInstant(), MORNING);
        assertThat(ana.messages().subList(before, ana.messages().size()))
                .singleElement()
                .satisfies(
                        reminder -> assertThat(reminder.text()).contains("You wanted to come back to", "Tom", CANARY));
        moveTo(day.plusDays(1).atTime(JUST_AFTER_NINE).atZone(NEW_YORK).toInstant(), MORNING);
        assertThat(ana.messages()).hasSize(before + 1);
        assertThat(log.complaints()).isEmpty();
        assertThat(log.everything()).noneSatisfy(logged -> assertThat(logged).contains("canary"));
    }

    @Test
    void everyConsentCanBeSeenAndWithdrawn() {
        Colleague farid = colleague(Colleague.FARID);
        remembers(farid, inThreeDays());
        Shown privacy = asks(farid, "/rapport privacy");
        assertThat(privacy.text())
                .contains(
                        "Using Rapport: you agreed to its notice.",
                        "Being counted in your team's picture: no.",
                        "Sharing examples of moments you see differently: no.");

        farid.press(Colleague.LOBBY, tip(), "I did this");
        farid.press(Colleague.LOBBY, farid.whispers(Colleague.LOBBY).getLast(), "Yes, count me");
        assertThat(asks(farid, "/rapport privacy").text()).contains("Being counted in your team's picture: yes.");
        farid.press(asks(farid, "/rapport privacy"), "Do not count me");
        assertThat(asks(farid, "/rapport privacy").text()).contains("Being counted in your team's picture: no.");

        farid.press(asks(farid, "/rapport privacy"), "Stop using it");
        assertThat(asks(farid, "/rapport privacy").text()).contains("Using Rapport: you have not agreed");
        assertThat(asks(farid, "/rapport remember").text()).contains("Before you start");
    }

    private Shown tip() {
        Colleague ben = colleague(Colleague.BEN);
        Team team = Team.setUp(ben, Colleague.LOBBY, DayOfWeek.TUESDAY, LISBON.getId());
        ben.press(Colleague.LOBBY, ben.whispers(Colleague.LOBBY).getLast(), "Post now");
        return team.tips().getLast();
    }

    @Test
    void whatIsKeptComesAsAFileInTheOwnConversation() {
        Colleague hugo = colleague(Colleague.HUGO);
        remembers(hugo, inThreeDays());
        hugo.press(asks(hugo, "/rapport privacy"), "Export my data");
        String file = hugo.messages().stream()
                .flatMap(shown -> shown.files().stream())
                .reduce((_, last) -> last)
                .orElseThrow();
        assertThat(workspace
                        .send(workspace.request("/playground/files/" + file).build())
                        .body())
                .contains(CANARY, "Tom");
        assertThat(log.complaints()).isEmpty();
    }

    @Test
    void whoIsForgottenStartsAnew() {
        Colleague grace = colleague(Colleague.GRACE);
        LocalDate day = inThreeDays();
        remembers(grace, day);
        asks(grace, "/rapport notebook");
        Shown question = asks(grace, "/rapport forget me");
        grace.press(question, question.buttons().getFirst().label());
        assertThat(asks(grace, "/rapport notebook").text()).doesNotContain(CANARY);
        assertThat(asks(grace, "/rapport remember").text()).contains("Before you start");
        int before = grace.messages().size();
        moveTo(day.atTime(JUST_AFTER_NINE).atZone(NEW_YORK).toInstant(), MORNING);
        assertThat(grace.messages()).hasSize(before);
    }
}
