package be.vormingsportaal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.PortalBrowser;
import be.vormingsportaal.testing.RunningPortal;
import be.vormingsportaal.testing.RunningPortalTest;
import be.vormingsportaal.testing.TestPeople;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody who tries expressions leaves in the log: enough to see it, and not enough to fill a disk. */
@RunningPortalTest
class RefusedExpressionLogTests {

    @Autowired
    RunningPortal portal;

    @Autowired
    TestPeople people;

    @Test
    void aRefusedExpressionIsALineInTheLog() {
        PortalBrowser attacker = portal.signedIn(people.staff());
        String bait = "{\"assigneeExpression\":\"" + ExpressionTrap.BAIT + " ".repeat(20_000) + "\"}";
        for (String query : List.of(bait, "{\"orQueries\":[" + bait + "]}")) {
            String log = logOf(() -> assertThat(
                            attacker.engine("POST", "/task/count", query).statusCode())
                    .isBetween(400, 499));
            assertThat(log.lines()).as(log).hasSize(1);
            assertThat(log).contains("Refused an expression").hasSizeLessThan(500);
        }
    }

    private static String logOf(Runnable request) {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        events.start();
        root.addAppender(events);
        try {
            request.run();
        } finally {
            root.detachAppender(events);
        }
        PatternLayout layout = new PatternLayout();
        layout.setContext(root.getLoggerContext());
        layout.setPattern("%level %logger: %msg%n%ex");
        layout.start();
        return List.copyOf(events.list).stream().map(layout::doLayout).collect(Collectors.joining());
    }
}
