package coach.rapport.tips;

import static coach.rapport.tips.Office.ANA;
import static coach.rapport.tips.Office.SLOT;
import static coach.rapport.tips.Office.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class QueueTest {
    private final DataSource source;
    private final Office office;

    QueueTest(Database database) {
        source = database.migrated();
        office = new Office(source).open();
    }

    private static List<String> titles(TeamView view) {
        return view.queue().stream().map(queued -> queued.tip().title()).toList();
    }

    private static List<String> toCome(TeamView view) {
        return view.upcoming().stream()
                .map(Upcoming::tip)
                .flatMap(Optional::stream)
                .map(TeamTip::title)
                .toList();
    }

    private void queueThree() {
        List.of("A", "B", "C").forEach(title -> office.done(ANA, own(title, title)));
    }

    @Test
    void keepsAllOfATip() {
        OwnWords words = new OwnWords("Aléa", "\"Idea\" – one.", "Step.", Optional.of("third-call"));
        TeamView view = office.done(ANA, new LeadAction.AddOwnWords("r1", words));
        assertThat(view.queue()).containsExactly(new QueuedTip("r1", new TeamTip.InOwnWords(words)));
    }

    @Test
    void takesTipsOfTheLibraryToo() {
        office.done(ANA, own("r1", "Mine"));
        assertThat(titles(office.done(ANA, Office.fromLibrary("r2", "tip-2")))).containsExactly("Mine", "Tip 2");
    }

    @Test
    void takesNoTipThatIsNotInTheLibrary() {
        assertThat(office.refused(ANA, Office.fromLibrary("r1", "nope"))).isEqualTo(Refusal.NO_SUCH_TIP);
    }

    @Test
    void takesTheSameRequestOnce() {
        office.done(ANA, own("r1", "Mine"));
        assertThat(titles(office.done(ANA, own("r1", "Mine")))).containsExactly("Mine");
    }

    @Test
    void takesNoRequestAgainOnceItsTipIsOut() {
        office.done(ANA, own("r1", "Mine"));
        office.at(SLOT);
        assertThat(titles(office.done(ANA, own("r1", "Mine")))).isEmpty();
    }

    @Test
    void isFullAtSomePoint() {
        for (int tip = 0; tip < LeadDesk.MOST_QUEUED; tip++) office.done(ANA, own("r" + tip, "Tip"));
        assertThat(office.refused(ANA, own("more", "Tip"))).isEqualTo(Refusal.QUEUE_FULL);
        assertThat(office.refused(ANA, Office.fromLibrary("more", "tip-1"))).isEqualTo(Refusal.QUEUE_FULL);
        office.done(ANA, own("r0", "Tip"));
    }

    @Test
    void letsGoOfAnItem() {
        queueThree();
        assertThat(titles(office.done(ANA, new LeadAction.Remove("B")))).containsExactly("A", "C");
        assertThat(office.refused(ANA, new LeadAction.Remove("B"))).isEqualTo(Refusal.NO_SUCH_ITEM);
    }

    @Test
    void standsInAnotherOrder() {
        queueThree();
        assertThat(titles(office.done(ANA, new LeadAction.Move("C", 0)))).containsExactly("C", "A", "B");
        assertThat(titles(office.done(ANA, new LeadAction.Move("C", 0)))).containsExactly("C", "A", "B");
        assertThat(titles(office.done(ANA, new LeadAction.Move("C", 1)))).containsExactly("A", "C", "B");
        assertThat(titles(office.done(ANA, new LeadAction.Move("A", 99)))).containsExactly("C", "B", "A");
        assertThat(titles(office.done(ANA, new LeadAction.Move("A", -1)))).containsExactly("A", "C", "B");
        assertThat(titles(office.done(ANA, own("D", "D")))).containsExactly("A", "C", "B", "D");
    }

    @Test
    void comesBeforeTheLibrary() {
        assertThat(toCome(office.done(ANA, own("r1", "Mine")))).containsExactly("Mine", "Tip 1", "Tip 2", "Tip 3");
    }

    @Test
    void isPostedAsItWasForetold() {
        office.done(ANA, own("r1", "Mine"));
        List<String> foretold = toCome(office.done(ANA, Office.fromLibrary("r2", "tip-2")));
        for (int week = 0; week < TeamView.WEEKS; week++) office.at(SLOT.plus(Duration.ofDays(7 * week)));
        assertThat(office.posted()).isEqualTo(foretold).containsExactly("Mine", "Tip 2", "Tip 1", "Tip 3");
    }

    @Test
    void passesOverWhatIsNoLongerInTheLibrary() {
        office.done(ANA, Office.fromLibrary("r1", "tip-3"));
        office.done(ANA, own("r2", "Mine"));
        Office afterUpgrade = new Office(source, WiredTips.library(2));
        assertThat(titles(afterUpgrade.look())).containsExactly("Mine");
        afterUpgrade.at(SLOT);
        assertThat(afterUpgrade.posted()).containsExactly("Mine");
    }

    @Test
    void isPrintedWithoutItsWords() {
        assertThat(office.done(ANA, own("r1", "secret")).toString()).doesNotContain("secret");
    }

    @Test
    void takesWordsOfASensibleLength() {
        for (OwnLengths lengths : OwnLengths.values()) {
            assertThatIllegalArgumentException().as("%s", lengths).isThrownBy(lengths::words);
        }
        OwnWords longest = new OwnWords(
                "t".repeat(OwnWords.LONGEST_TITLE),
                "i".repeat(OwnWords.LONGEST_IDEA),
                "s".repeat(OwnWords.LONGEST_STEP),
                Optional.empty());
        office.done(ANA, new LeadAction.AddOwnWords("r1", longest));
        assertThat(office.look().queue().getFirst().tip()).isEqualTo(new TeamTip.InOwnWords(longest));
    }

    private enum OwnLengths {
        NO_TITLE(0, 1, 1),
        LONG_TITLE(OwnWords.LONGEST_TITLE + 1, 1, 1),
        NO_IDEA(1, 0, 1),
        LONG_IDEA(1, OwnWords.LONGEST_IDEA + 1, 1),
        NO_STEP(1, 1, 0),
        LONG_STEP(1, 1, OwnWords.LONGEST_STEP + 1);

        private final int title;
        private final int idea;
        private final int step;

        OwnLengths(int title, int idea, int step) {
            this.title = title;
            this.idea = idea;
            this.step = step;
        }

        private void words() {
            new OwnWords("x".repeat(title), "x".repeat(idea), "x".repeat(step), Optional.empty());
        }
    }
}
