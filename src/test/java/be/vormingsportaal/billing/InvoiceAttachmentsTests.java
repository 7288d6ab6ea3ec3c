package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.papers.InvoicePapers;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes along with the mails about an invoice. */
@PortalTest
class InvoiceAttachmentsTests {

    @Autowired
    TestInvoices invoices;

    @Autowired
    InvoicePapers papers;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EngineJobs jobs;

    @Test
    void theMailBringsTheFilesThatThePageHandsOutLater() throws Exception {
        UUID organisation = people.organisation("WZC De Linde");
        EmailAddress manager =
                people.account(people.registered(organisation, Role.MANAGER)).email();
        InvoiceView invoice = invoices.issued(organisation, 9_500);
        jobs.run(invoice.id(), "Task_SendInvoice");
        Map<String, byte[]> files = files(mailbox.newest(manager).getContent());
        assertThat(files)
                .containsOnlyKeys("factuur-" + invoice.number() + ".pdf", "factuur-" + invoice.number() + ".xml");
        assertThat(files.get("factuur-" + invoice.number() + ".pdf"))
                .isEqualTo(papers.pdf(invoice.id()).content());
        assertThat(files.get("factuur-" + invoice.number() + ".xml"))
                .isEqualTo(papers.ubl(invoice.id()).content());
    }

    static Map<String, byte[]> files(Object content) throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.getFileName() == null) {
                    files.putAll(files(part.getContent()));
                } else {
                    files.put(part.getFileName(), part.getInputStream().readAllBytes());
                }
            }
        }
        return files;
    }
}
