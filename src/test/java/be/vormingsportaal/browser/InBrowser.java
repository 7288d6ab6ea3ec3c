package be.vormingsportaal.browser;

import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.desk.NextMorning;
import be.vormingsportaal.listing.ListedPeople;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.HashMemory;
import be.vormingsportaal.testing.NoCaseAlone;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestRefunds;
import be.vormingsportaal.testing.TestTasks;
import be.vormingsportaal.testing.TestTrainings;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that uses the running demo through a real browser. All of them share one demo and one browser, and a JVM of
 * their own, since the demo sets the engine's clock forward for good. A test adds its own people, and asks for as many
 * {@link Visitor} parameters as it needs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = "spring.main.banner-mode=off")
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshDemo.class)
@Import({
    HashMemory.class,
    MailRoom.class,
    TestPeople.class,
    HandedIn.class,
    ListedPeople.class,
    TestMaterials.class,
    TestImports.class,
    TestTrainings.class,
    TestIntervisions.class,
    TestInvoices.class,
    EngineJobs.class,
    TestTasks.class,
    NextMorning.class,
    TestBank.class,
    TestBilling.class,
    TestRefunds.class
})
@ExtendWith({BrowserExtension.class, NoCaseAlone.class})
@interface InBrowser {}
