package be.vormingsportaal.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test against the whole application, on H2 and with a real SMTP server. All of them share one context, so that the
 * engine starts once: a test makes its own people and organisations and leaves the rest alone.
 *
 * <p>A test that fails says what is wrong and nothing else; every request and answer is in the log on the level DEBUG of
 * {@code org.springframework.test.web.servlet.result}.
 *
 * <p>The engine's web applications keep static state and start once in a JVM: {@link RunningPortalTest} has them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("portal")
@SpringBootTest(properties = "camunda.bpm.webapp.enabled=false")
@AutoConfigureMockMvc(print = MockMvcPrint.LOG_DEBUG)
@ActiveProfiles("test")
@Import(PortalTestConfiguration.class)
@ExtendWith({ResetClock.class, NoCaseAlone.class})
public @interface PortalTest {}
