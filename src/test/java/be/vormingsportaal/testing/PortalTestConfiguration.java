package be.vormingsportaal.testing;

import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.billing.provider.ProviderMoney;
import be.vormingsportaal.listing.ListedPeople;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What tests put in place of the world. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    TestPeople.class,
    TestAccounts.class,
    HandedIn.class,
    ListedPeople.class,
    TestMaterials.class,
    TestImports.class,
    TestTrainings.class,
    TestInvoices.class,
    TestIntervisions.class,
    TestBank.class,
    TestBilling.class,
    TestRefunds.class,
    ProviderMoney.class,
    TestMailbox.class,
    EngineJobs.class,
    TestTasks.class,
    ProcessTrace.class,
    FlowNodeCoverage.class
})
public class PortalTestConfiguration {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    static HashMemory hashMemory() {
        return new HashMemory();
    }

    @Bean
    static HashCounter hashCounter() {
        return new HashCounter();
    }

    /** Every page that any test asks for is looked at. */
    @Bean
    MockMvcBuilderCustomizer pageRules() {
        return requests -> requests.alwaysDo(PageRules::hold);
    }

    @Bean(destroyMethod = "stop")
    GreenMail mailServer() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Bean
    DynamicPropertyRegistrar mailPort(GreenMail server) {
        return properties ->
                properties.add("spring.mail.port", () -> server.getSmtp().getPort());
    }

    @Bean(destroyMethod = "stop")
    MollieServer mollieServer() {
        return new MollieServer();
    }

    @Bean
    DynamicPropertyRegistrar mollieAddress(MollieServer server) {
        return properties -> properties.add("portal.payment.mollie.base-url", server::address);
    }
}
