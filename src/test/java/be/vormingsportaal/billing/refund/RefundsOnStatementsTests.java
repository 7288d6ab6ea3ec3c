package be.vormingsportaal.billing.refund;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.bank.BankProof;
import be.vormingsportaal.billing.bank.LineOutcome;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.CodaFile;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.statement.BankPaper;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The portal's own refunds as the bank's statements show them: gone, gone twice, or back again. */
@PortalTest
class RefundsOnStatementsTests extends RefundFlow {

    private static final long SUM = 9_500;

    /** Each debit has a day of its own: equal ones in two forms are doubtful. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Autowired
    TestBank bank;

    @Autowired
    BankProof proof;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    OrganisationService organisations;

    @Test
    void aRefundInAStatementOfEitherFormIsGone() {
        for (BankPaper<?> paper : List.of(CamtFile.ofOurs(), CodaFile.ofOurs())) {
            UUID payment = pay();
            UUID refund = inFile(payment);
            paper.entry(debit(view(refund).endToEndId()));
            assertThat(outcomes(paper)).containsExactly(LineOutcome.REFUNDED);
            assertThat(view(refund).state()).isEqualTo(RefundState.DONE);
            assertThat(held(payment)).isZero();
            assertThat(promised(payment)).isZero();
            jobs.runDue(refund);
            assertThat(mailbox.subjects(address()))
                    .last()
                    .isEqualTo("Terugbetaling voor factuur " + invoice.number() + " van "
                            + invoice.seller().name());
            assertThat(TestMailbox.part(mailbox.newest(address()), "text/plain"))
                    .contains("teruggestort op rekening BE68 5390 0754 7034");
        }
        assertThat(proof.proof().holds()).isTrue();
    }

    @Test
    void aFileThatTheBankBooksAsOneIsGoneAsAWhole() {
        UUID first = released(pay());
        UUID second = released(pay());
        RefundFileView file = files.find(files.make(asker).orElseThrow()).orElseThrow();
        UUID read = bank.read(booked(file), asker);
        assertThat(bank.outcomes(read)).containsExactly(LineOutcome.REFUNDED);
        assertThat(view(first).state()).isEqualTo(RefundState.DONE);
        assertThat(view(second).state()).isEqualTo(RefundState.DONE);
        assertThat(bank.lines(read).get(0).paymentId()).isPresent();
        assertThat(proof.proof().holds()).isTrue();
        jobs.runDue(first);
        jobs.runDue(second);
    }

    @Test
    void aFileThatIsNotWholeAnyMoreAndIsBookedAsOneIsATask() {
        UUID first = released(pay());
        UUID second = released(pay());
        RefundFileView file = files.find(files.make(asker).orElseThrow()).orElseThrow();
        clock.forward(Duration.ofDays(10));
        jobs.runDue(first);
        billing.complete(first, asker, Map.of("decision", "WITHDRAW", "note", "de bank heeft het niet"));
        UUID read = bank.read(booked(file), asker);
        assertThat(bank.outcomes(read)).containsExactly(LineOutcome.RETURNED);
        UUID gone = bank.lines(read).get(0).paymentId().orElseThrow();
        assertThat(billing.task(gone)).isEqualTo("Task_Assign");
        assertThat(view(second).state()).isEqualTo(RefundState.ORDERED);
        assertThat(proof.proof().holds()).isTrue();
    }

    @Test
    void aRefundThatComesBackIsOwedAgainAndIsNoPayment() {
        UUID payment = pay();
        UUID refund = inFile(payment);
        String called = view(refund).endToEndId();
        bank.read(CamtFile.ofOurs().entry(debit(called)), asker);
        jobs.runDue(refund);
        assertThat(outcomes(CamtFile.ofOurs()
                        .entry(PaperEntry.of(SUM)
                                .reference(externalId())
                                .part(PaperPart.of().name(NAME).text("RETOUR " + called)))))
                .containsExactly(LineOutcome.BOUNCED);
        assertThat(view(refund).state()).isEqualTo(RefundState.BOUNCED);
        assertThat(view(refund).note().orElseThrow()).as("what the bank said").contains("RETOUR " + called);
        assertThat(billing.task(refund)).isEqualTo("Task_Failed");
        assertThat(held(payment)).isEqualTo(SUM);
        billing.complete(refund, asker, Map.of("decision", "GIVE_BACK", "note", "rekening bestaat niet"));
        assertThat(unassigned(payment)).isEqualTo(SUM);
    }

    @Test
    void aRefundThatLeavesASecondTimeIsATask() {
        UUID refund = inFile(pay());
        String called = view(refund).endToEndId();
        bank.read(CamtFile.ofOurs().entry(debit(called)), asker);
        jobs.runDue(refund);
        UUID again = bank.read(CamtFile.ofOurs().entry(debit(called)), asker);
        assertThat(bank.outcomes(again)).containsExactly(LineOutcome.RETURNED);
        UUID taken = bank.lines(again).get(0).paymentId().orElseThrow();
        assertThat(billing.task(taken)).isEqualTo("Task_Assign");
        billing.complete(taken, asker, Map.of("decision", "PAID_BACK", "note", "dubbel vertrokken"));
    }

    /** The bank shows one debit for all of it. */
    private byte[] booked(RefundFileView file) {
        String entry = """
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-05-29</Dt></BookgDt>
                <AcctSvcrRef>%s</AcctSvcrRef><NtryDtls><Btch><PmtInfId>%s</PmtInfId><NbOfTxs>%d</NbOfTxs></Btch></NtryDtls></Ntry>
                </Stmt>""".formatted(file.sum().plain(), externalId(), file.messageId(), file.transfers());
        return CamtFile.ofOurs().text().replace("</Stmt>", entry).getBytes();
    }

    private List<LineOutcome> outcomes(BankPaper<?> paper) {
        return bank.outcomes(bank.read(paper, asker));
    }

    private PaperEntry debit(String endToEndId) {
        return PaperEntry.of(-SUM)
                .on(LocalDate.of(2025, 1, 1).plusDays(DAYS.getAndIncrement()))
                .reference(externalId().substring(16))
                .part(PaperPart.of().name(NAME).iban(IBAN).text("Terugbetaling").endToEndId(endToEndId));
    }

    private EmailAddress address() {
        return organisations.find(organisation).orElseThrow().details().billingEmail();
    }
}
