package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** The files that Rapport puts into Slack: no more than are shown, and none of anybody who was forgotten. */
@Import(OnH2.class)
class FilesTest extends WholePathTest {
    private Colleague grace;
    private List<String> before;

    @BeforeEach
    void someoneElseHasPractised() {
        practises(colleague(Colleague.FARID));
        grace = colleague(Colleague.GRACE);
        before = workspace.files();
    }

    private static void practises(Colleague person) {
        Practice practice = person.practises("third-call");
        practice.says("What does this outage mean for you tonight?");
        practice.end();
    }

    @Test
    void ofWhoAsksToBeForgottenAreDeleted() {
        practises(grace);
        grace.opensHome();
        grace.command(grace.direct(), "/rapport progress");
        grace.command(grace.direct(), "/rapport export");
        assertThat(hers())
                .as("a trust curve, her progress in two places, and her data")
                .hasSize(4);
        grace.command(grace.direct(), "/rapport forget me");
        Shown question = grace.whispers(grace.direct()).getLast();
        grace.press(question, "Erase everything");
        assertThat(workspace.files()).isEqualTo(before);
        assertThat(rows.sql("select count(*) from chat_files where person = ?")
                        .param(grace.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onTheHomePageTakeEachOthersPlace() {
        practises(grace);
        grace.opensHome();
        List<String> first = hers();
        grace.opensHome();
        assertThat(hers()).isEqualTo(first);
        practises(grace);
        grace.opensHome();
        assertThat(hers()).as("two trust curves and one page").hasSize(3);
        assertThat(log.complaints()).isEmpty();
    }

    private List<String> hers() {
        List<String> hers = new ArrayList<>(workspace.files());
        hers.removeAll(before);
        return hers;
    }
}
