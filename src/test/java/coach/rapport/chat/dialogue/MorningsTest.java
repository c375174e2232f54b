package coach.rapport.chat.dialogue;

import static coach.rapport.chat.dialogue.Chat.ANA;
import static coach.rapport.chat.dialogue.Chat.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.keeping.MorningWatch;
import coach.rapport.learners.LearnerId;
import coach.rapport.notebook.Keeping;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MorningsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Chat chat = Chat.withAna();

    private String keep(LearnerId learner, String request) {
        chat.learners().accept(learner, NoticeCard.VERSION);
        return ((Keeping.Kept) chat.notebook.keep(learner, request, "Marta", "x", DAY, DAY.minusDays(3)))
                .note()
                .id();
    }

    private int broughtAt(String instant) {
        chat.practices.now = Instant.parse(instant);
        chat.look();
        return chat.brought.size();
    }

    @Test
    void eachComesAtNineWhereItsLearnerIs() {
        keep(ANA, "1");
        keep(BEN, "2");
        chat.zones.put(ANA, ZoneId.of("Asia/Tokyo"));
        chat.zones.put(BEN, ZoneId.of("America/Los_Angeles"));
        assertThat(broughtAt("2026-11-24T23:59:59Z")).isZero();
        assertThat(broughtAt("2026-11-25T00:00:00Z")).isEqualTo(1);
        assertThat(broughtAt("2026-11-25T16:59:59Z")).isEqualTo(1);
        assertThat(broughtAt("2026-11-25T17:00:00Z")).isEqualTo(2);
    }

    @Test
    void comesOnceOnly() {
        keep(ANA, "1");
        chat.zones.put(ANA, ZoneId.of("Europe/Lisbon"));
        assertThat(broughtAt("2026-11-25T09:00:00Z")).isEqualTo(1);
        chat.brought.clear();
        assertThat(broughtAt("2026-11-25T09:00:03Z")).isZero();
    }

    @Test
    void whoeverMovedGetsItAtNineThere() {
        keep(ANA, "1");
        chat.zones.put(ANA, ZoneId.of("Europe/Lisbon"));
        assertThat(broughtAt("2026-11-25T08:00:00Z")).isZero();
        chat.zones.put(ANA, ZoneId.of("America/New_York"));
        assertThat(broughtAt("2026-11-25T09:30:00Z")).isZero();
        assertThat(broughtAt("2026-11-25T14:00:00Z")).isEqualTo(1);
    }

    @Test
    void waitsWhileNobodyKnowsWhereTheyAreAndDoesNotAskAllTheTime() {
        keep(ANA, "1");
        chat.practices.now = Instant.parse("2026-11-25T09:00:00Z");
        MorningWatch watch = chat.mornings();
        watch.look();
        watch.look();
        assertThat(chat.looks).isEqualTo(1);
        assertThat(chat.brought).isEmpty();
        chat.zones.put(ANA, ZoneId.of("Europe/Lisbon"));
        assertThat(broughtAt("2026-11-25T09:06:00Z")).isEqualTo(1);
    }

    @Test
    void nothingComesToWhoeverWithdrew() {
        keep(ANA, "1");
        chat.zones.put(ANA, ZoneId.of("Europe/Lisbon"));
        chat.learners().withdrawAll(ANA, NoticeCard.VERSION);
        assertThat(broughtAt("2026-11-25T09:00:00Z")).isZero();
        chat.learners().accept(ANA, NoticeCard.VERSION + "/example");
        assertThat(broughtAt("2026-11-25T10:00:00Z")).isEqualTo(1);
    }

    @Test
    void thoseWhoWaitHideNobodyBehindThem() {
        for (int number = 0; number < 230; number++) keep(new LearnerId("T1", "W" + number), "w" + number);
        LearnerId last = new LearnerId("T9", "U9");
        keep(last, "last");
        chat.zones.put(last, ZoneId.of("Europe/Lisbon"));
        assertThat(broughtAt("2026-11-25T09:00:00Z")).isEqualTo(1);
    }

    @Test
    void whatComesTooLateDoesNotComeAtAll() {
        keep(ANA, "1");
        chat.zones.put(ANA, ZoneId.of("Europe/Lisbon"));
        assertThat(broughtAt("2026-12-03T09:00:00Z")).isZero();
    }

    @Test
    void whatWasDeletedDoesNotCome() {
        chat.notebook.delete(ANA, keep(ANA, "1"));
        chat.zones.put(ANA, ZoneId.of("Europe/Lisbon"));
        assertThat(broughtAt("2026-11-25T09:00:00Z")).isZero();
    }
}
