package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.papers.InvoicePapers;
import be.vormingsportaal.billing.peppol.EInvoiceState;
import be.vormingsportaal.billing.peppol.EInvoices;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The story of an e-invoice where there is a folder from which the access point fetches it. */
@PortalTest
class EInvoiceFlowTests {

    private static final String HAND_OVER = "Task_SendNotice";

    @TempDir
    static Path folder;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EInvoices eInvoices;

    @Autowired
    InvoicePapers papers;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    InvoiceView invoice;
    EmailAddress manager;
    UUID delivery;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry settings) {
        settings.add("portal.e-invoice.folder", folder::toString);
    }

    @BeforeEach
    void issue() {
        UUID organisation = people.organisation("WZC De Linde");
        manager = people.account(people.registered(organisation, Role.MANAGER)).email();
        invoice = invoices.issued(organisation, 9_500);
        delivery = state(invoice).deliveryId();
    }

    @Test
    void anInvoiceWaitsForItsJobAndIsNotHandedOverByTheClickThatIssuedIt() {
        assertThat(trace.waitsAt(delivery)).containsExactly(HAND_OVER);
        assertThat(file(invoice)).doesNotExist();
        assertThat(state(invoice).handedOverAt()).isEmpty();
    }

    @Test
    void whatIsHandedOverIsTheFileThatEverybodyGets() {
        jobs.run(delivery, HAND_OVER);
        assertThat(trace.passed(delivery)).containsExactly("StartEvent_Requested", HAND_OVER, "EndEvent_Handled");
        assertThat(file(invoice)).hasBinaryContent(papers.ubl(invoice.id()).content());
        assertThat(state(invoice).handedOverAt()).isPresent();
    }

    /** Two e-invoices of one sale would be entered in the books twice. */
    @Test
    void theMailBringsTheCopyOnPaperOnlyAndSaysSo() throws Exception {
        jobs.run(invoice.id(), "Task_SendInvoice");
        MimeMessage mail = mailbox.newest(manager);
        assertThat(InvoiceAttachmentsTests.files(mail.getContent()))
                .containsOnlyKeys("factuur-" + invoice.number() + ".pdf");
        assertThat(TestMailbox.part(mail, "text/plain"))
                .contains("De e-factuur zelf gaat via Peppol naar je organisatie.");
        assertThat(TestMailbox.part(mail, "text/html")).contains("De PDF bij deze mail is er een kopie van.");
    }

    @Test
    void aCreditNoteIsHandedOverToo() {
        InvoiceView note = invoices.credited(invoice);
        jobs.run(state(note).deliveryId(), HAND_OVER);
        assertThat(file(note)).exists();
    }

    @Test
    void anInvoiceThatIsPaidAtOnceIsHandedOverAllTheSame() {
        invoices.paid(invoice);
        jobs.run(delivery, HAND_OVER);
        assertThat(file(invoice)).exists();
    }

    @Test
    void aFolderThatIsAwayIsTriedAgain() throws IOException {
        Path away = folder.resolveSibling("away");
        Files.move(folder, away);
        assertThatThrownBy(() -> jobs.run(delivery, HAND_OVER)).isInstanceOf(UncheckedIOException.class);
        assertThat(state(invoice).handedOverAt()).isEmpty();
        Files.move(away, folder);
        jobs.run(delivery, HAND_OVER);
        assertThat(file(invoice)).exists();
    }

    @Test
    void whatTheAccessPointTookIsNotPutThereAgain() throws IOException {
        jobs.run(delivery, HAND_OVER);
        Files.delete(file(invoice));
        eInvoices.handOver(delivery);
        assertThat(file(invoice)).doesNotExist();
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing("notice")).isEmpty();
    }

    private static Path file(InvoiceView document) {
        return folder.resolve((document.isCreditNote() ? "creditnota-" : "factuur-") + document.number() + ".xml");
    }

    private EInvoiceState state(InvoiceView document) {
        return eInvoices.states(List.of(document.id())).get(document.id());
    }
}
