package coach.rapport.slack.connection;

import com.slack.api.util.thread.ExecutorServiceProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Virtual threads in place of the SDK's pools. */
public final class VirtualThreads implements ExecutorServiceProvider {
    @Override
    public ExecutorService createThreadPoolExecutor(String name, int size) {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Override
    public ScheduledExecutorService createThreadScheduledExecutor(String name) {
        return Executors.newScheduledThreadPool(1, Thread.ofVirtual().name(name).factory());
    }
}
