package coach.rapport.benchmarks.many;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What the service's own virtual machine tells of itself, and the most of each that was seen. */
final class ServiceMeters {
    private static final String SCHEDULER = "jdk.management:type=VirtualThreadScheduler";
    private static final String POOL = "com.zaxxer.hikari:type=Pool*";

    private final MBeanServerConnection beans;
    private final long process;
    private final Map<String, Long> most = new TreeMap<>();

    private ServiceMeters(MBeanServerConnection beans, long process) {
        this.beans = beans;
        this.process = process;
    }

    static ServiceMeters of(ProcessHandle service) throws IOException, AttachNotSupportedException {
        VirtualMachine machine = VirtualMachine.attach(String.valueOf(service.pid()));
        String address = machine.startLocalManagementAgent();
        machine.detach();
        return new ServiceMeters(
                JMXConnectorFactory.connect(new JMXServiceURL(address)).getMBeanServerConnection(), service.pid());
    }

    void look() throws IOException, JMException {
        note("platform threads", number("java.lang:type=Threading", "ThreadCount"));
        note("carrier threads", number(SCHEDULER, "PoolSize"));
        note("virtual threads waiting for a carrier", number(SCHEDULER, "QueuedVirtualThreadCount"));
        note("database connections open", number(POOL, "TotalConnections"));
        note("database connections in use", number(POOL, "ActiveConnections"));
        note("threads waiting for a connection", number(POOL, "ThreadsAwaitingConnection"));
        note("resident memory, MB", resident());
    }

    private void note(String what, long value) {
        most.merge(what, value, Math::max);
    }

    Map<String, Long> most() {
        return most;
    }

    /** Returns megabytes in use after everything that can go is gone. */
    long heapAfterCollection() throws IOException, JMException {
        ObjectName memory = new ObjectName("java.lang:type=Memory");
        beans.invoke(memory, "gc", null, null);
        CompositeData heap = (CompositeData) beans.getAttribute(memory, "HeapMemoryUsage");
        return (Long) heap.get("used") >> 20;
    }

    private long number(String bean, String attribute) throws IOException, JMException {
        for (ObjectName name : beans.queryNames(new ObjectName(bean), null)) {
            return ((Number) beans.getAttribute(name, attribute)).longValue();
        }
        return -1;
    }

    private long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .sum();
    }
}
