package be.vormingsportaal.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test that talks HTTP to the whole application on a free port. The engine's web applications have servlets of their
 * own, which {@link PortalTest} does not reach. All of them share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("running-portal")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({PortalTestConfiguration.class, RunningPortal.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith({ResetClock.class, NoCaseAlone.class})
public @interface RunningPortalTest {}
