package coach.rapport.benchmarks;

import coach.rapport.chat.Inbox;
import coach.rapport.chat.Platform;
import coach.rapport.chat.mail.Desk;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Meaning;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Puts a stopwatch around each step. The application is not changed for it. */
final class Timing implements BeanPostProcessor {
    private static final Map<Class<?>, String> STEPS = Map.of(
            Inbox.class, "inbox",
            Desk.class, "desk",
            EvidenceReader.class, "evidence",
            Meaning.class, "meaning",
            Platform.class, "platform");

    private final Stopwatches watches;
    private final ThreadLocal<String> inside = ThreadLocal.withInitial(() -> "");

    Timing(Stopwatches watches) {
        this.watches = watches;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource rows) return new TimedRows(rows);
        for (Map.Entry<Class<?>, String> step : STEPS.entrySet()) {
            if (step.getKey().isInstance(bean)) return around(step.getKey(), bean, step.getValue());
        }
        return bean;
    }

    private Object around(Class<?> type, Object target, String step) {
        InvocationHandler timed = (_, method, arguments) -> timed(step, target, method, arguments);
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, timed);
    }

    private Object timed(String step, Object target, Method method, Object[] arguments) throws Throwable {
        String outer = inside.get();
        inside.set(outer.isEmpty() ? step : outer + "/" + step);
        watches.happened(step + " begins");
        long start = System.nanoTime();
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        } finally {
            watches.took(inside.get(), System.nanoTime() - start);
            watches.happened(step + " ends");
            inside.set(outer);
        }
    }

    /** Times statements and commits, apart for each step that asks for them. */
    private final class TimedRows extends DelegatingDataSource {
        TimedRows(DataSource rows) {
            super(rows);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) proxy(Connection.class, connection);
        }
    }

    private Object proxy(Class<?> type, Object target) {
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
            boolean works =
                    method.getName().startsWith("execute") || method.getName().equals("commit");
            long start = System.nanoTime();
            try {
                Object result = method.invoke(target, arguments);
                return result instanceof PreparedStatement ? proxy(PreparedStatement.class, result) : result;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            } finally {
                if (works) watches.took(inside.get() + "/rows", System.nanoTime() - start);
            }
        });
    }
}
