package be.vormingsportaal.billing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets an invoice be paid again, because the money for it went back. The caller holds the receivable. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reopening {

    private final ReceivableRepository receivables;
    private final PaymentLinkRepository links;
    private final Parties parties;
    private final InvoicePaymentProcess process;
    private final Clock clock;

    Reopening(
            ReceivableRepository receivables,
            PaymentLinkRepository links,
            Parties parties,
            InvoicePaymentProcess process,
            Clock clock) {
        this.receivables = receivables;
        this.links = links;
        this.parties = parties;
        this.process = process;
        this.clock = clock;
    }

    /** Nothing happens to one that is open still. */
    void reopen(Receivable receivable) {
        if (receivable.state() == ReceivableState.PAID) {
            receivable.reopen(parties.dueOn(LocalDate.now(clock)));
            receivables.saveAndFlush(receivable);
            // nobody can pay twice by one link, so there must be a new one
            links.becomeAll(receivable.invoiceId(), PaymentLink.State.CLOSED);
            process.start(receivable.invoiceId());
        }
    }
}
