package coach.rapport.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class WorkbenchTest {
    @Test
    void takesTheWorkOffVirtualThreads() throws Exception {
        try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(virtual.submit(() -> Workbench.at(Thread::currentThread)).get())
                    .satisfies(thread -> assertThat(thread.isVirtual()).isFalse());
        }
    }

    @Test
    void leavesOthersTheirOwn() {
        assertThat(Workbench.at(Thread::currentThread)).isSameAs(Thread.currentThread());
    }

    @Test
    void anInterruptionIsHeardOfAfterwards() throws Exception {
        try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(virtual.submit(WorkbenchTest::interruptedAtWork).get()).isEqualTo("done, true");
        }
    }

    private static String interruptedAtWork() {
        Thread.currentThread().interrupt();
        return Workbench.at(() -> "done") + ", " + Thread.interrupted();
    }

    @Test
    void whatGoesWrongGoesWrongForWhoeverAsked() throws Exception {
        try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThatThrownBy(() -> virtual.submit(WorkbenchTest::failing).get())
                    .hasRootCauseInstanceOf(IllegalStateException.class)
                    .hasRootCauseMessage("no model");
        }
    }

    private static String failing() {
        return Workbench.at(() -> {
            throw new IllegalStateException("no model");
        });
    }
}
