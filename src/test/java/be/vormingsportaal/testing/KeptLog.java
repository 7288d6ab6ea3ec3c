package be.vormingsportaal.testing;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.LogManager;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Where the log of tests goes, so that a green run is quiet: many tests bring about on purpose what is logged with a
 * stack trace. The last events are printed when a test fails.
 */
public class KeptLog extends AppenderBase<ILoggingEvent> {

    private static final int MOST = 200;
    private static final Deque<String> EVENTS = new ArrayDeque<>();

    private final PatternLayout layout = new PatternLayout();

    @Override
    public void start() {
        layout.setContext(getContext());
        layout.setPattern("%d{HH:mm:ss.SSS} %-5level [%thread] %logger{36}: %msg%n%ex");
        layout.start();
        super.start();
    }

    @Override
    protected void append(ILoggingEvent event) {
        String text = layout.doLayout(event);
        synchronized (EVENTS) {
            EVENTS.addLast(text);
            if (EVENTS.size() > MOST) {
                EVENTS.removeFirst();
            }
        }
    }

    /** Prints what was kept once something failed. */
    public static class Printed implements TestExecutionListener {

        /** Some libraries log with what is in the JDK, which prints by itself until an application takes it over. */
        @Override
        public void testPlanExecutionStarted(TestPlan tests) {
            LogManager.getLogManager().reset();
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == Status.FAILED) {
                synchronized (EVENTS) {
                    System.out.println("The log up to the failure of " + test.getDisplayName() + ":");
                    EVENTS.forEach(System.out::print);
                    EVENTS.clear();
                }
            }
        }
    }
}
