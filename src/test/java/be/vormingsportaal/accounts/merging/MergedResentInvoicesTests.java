package be.vormingsportaal.accounts.merging;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.billing.receivable.ResentInvoices;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.MergePart.Line;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invoices that a manager had mailed once more, when the account of the manager ends in another one. */
@PortalTest
class MergedResentInvoicesTests {

    @Autowired
    Merging merging;

    @Autowired
    MergePairs pairs;

    @Autowired
    ResentInvoices resent;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EngineJobs jobs;

    @Autowired
    JdbcClient database;

    UUID organisation;
    UUID kept;
    UUID ended;

    @BeforeEach
    void aManagerWithTwoAccounts() {
        organisation = people.organisation("WZC De Linde");
        kept = people.registered(organisation, Role.MANAGER);
        ended = people.registered(organisation, Role.MANAGER);
    }

    @Test
    void thePreviewSaysHowManyGoAlong() {
        asked(ended);
        asked(ended);
        asked(kept);
        assertThat(pairs.preview(kept, ended).orElseThrow().lines()).contains(Line.of("resentInvoices.merge", 2));
    }

    @Test
    void whoAskedIsTheKeptAccount() {
        UUID document = asked(ended);
        merged();
        assertThat(database.sql("select asked_by from resent_invoice where document_id = ?")
                        .param(document)
                        .query(UUID.class)
                        .list())
                .containsExactly(kept);
        assertThat(new AccountTraces(database).of(ended)).containsExactly("account_merge.ended_id");
    }

    @Test
    void aMailThatDidNotLeaveYetStillLeaves() {
        UUID request = UUID.randomUUID();
        EmailAddress address = TestPeople.anyAddress();
        resent.ask(request, invoices.issued(organisation, 9_500).id(), address, ended);
        merged();
        jobs.runDue(request);
        assertThat(mailbox.to(address)).hasSize(1);
    }

    /** @return the id of the document */
    private UUID asked(UUID by) {
        UUID document = invoices.issued(organisation, 9_500).id();
        resent.ask(UUID.randomUUID(), document, TestPeople.anyAddress(), by);
        return document;
    }

    private void merged() {
        assertThat(merging.merge(kept, ended, people.staff())).isEqualTo(MergeOutcome.MERGED);
    }
}
