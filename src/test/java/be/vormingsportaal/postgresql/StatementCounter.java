package be.vormingsportaal.postgresql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what a thread asks of the database: by Hibernate, by the engine and by our own SQL alike. What the portal does
 * meanwhile by itself does not disturb.
 */
class StatementCounter implements BeanPostProcessor {

    private static final ThreadLocal<Long> STATEMENTS = ThreadLocal.withInitial(() -> 0L);
    private static final AtomicLong ALL = new AtomicLong();

    /** How many this thread asked since it started. */
    static long statements() {
        return STATEMENTS.get();
    }

    /** How many all threads asked since the JVM started. */
    static long ofAllThreads() {
        return ALL.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Counting) ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(super.getConnection());
        }

        private static Connection counting(Connection connection) {
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")
                                || method.getName().equals("createStatement")) {
                            STATEMENTS.set(STATEMENTS.get() + 1);
                            ALL.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }
    }
}
