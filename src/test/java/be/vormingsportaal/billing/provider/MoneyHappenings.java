package be.vormingsportaal.billing.provider;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.receivable.Receivables;
import be.vormingsportaal.billing.refund.RefundHappenings;
import be.vormingsportaal.billing.sales.Invoicing;
import be.vormingsportaal.intervisions.enrolment.CancelResult;
import be.vormingsportaal.intervisions.enrolment.Cancelling;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.MollieServer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What can happen to an invoice, in any order: by link, by transfer, by the hands of staff, and back. Counts beside the
 * portal what the bank, the till and the credit notes come to.
 */
public class MoneyHappenings {

    private final AutowireCapableBeanFactory beans;
    private final MollieServer mollie;
    private final PaymentCheckout pages;
    private final ProviderNotifications notices;
    private final ProviderNotificationHandler news;
    private final Invoicing invoicing;
    private final Receivables receivables;
    private final Cancelling cancelling;

    public final Set<String> links = new HashSet<>();
    public BankHappenings bank;
    public StatementHappenings statements;
    public RefundHappenings refunds;
    public StaffHappenings staff;
    private long creditedCents;

    private Random random;
    private UUID enrolment;
    private InvoiceView present;
    private InvoiceView earlier;

    /** What happened to the invoice of this sequence so far. */
    private final List<String> paidByLink = new ArrayList<>();

    MoneyHappenings(
            AutowireCapableBeanFactory beans,
            MollieServer mollie,
            PaymentCheckout pages,
            ProviderNotifications notices,
            ProviderNotificationHandler news,
            Invoicing invoicing,
            Receivables receivables,
            Cancelling cancelling) {
        this.beans = beans;
        this.mollie = mollie;
        this.pages = pages;
        this.notices = notices;
        this.news = news;
        this.invoicing = invoicing;
        this.receivables = receivables;
        this.cancelling = cancelling;
    }

    public MoneyHappenings by(UUID member, Random chance) {
        random = chance;
        bank = beans.createBean(BankHappenings.class).by(chance);
        statements = beans.createBean(StatementHappenings.class).by(member, chance);
        refunds = beans.createBean(RefundHappenings.class).by(statements, chance);
        staff = beans.createBean(StaffHappenings.class).by(member, chance);
        return this;
    }

    /** @param enrolmentId what the invoice is for; null when that is of no matter */
    public void begin(UUID enrolmentId) {
        enrolment = enrolmentId;
        paidByLink.clear();
    }

    /** What was credited until now, by whomever. */
    public long creditedCents() {
        return creditedCents + staff.creditedCents;
    }

    public void happen(InvoiceView invoice) {
        earlier = present == null || present.id().equals(invoice.id()) ? earlier : present;
        present = invoice;
        switch (random.nextInt(31)) {
            case 0, 1, 2 -> payByLink(invoice);
            case 3, 4 -> bank.whole(invoice);
            case 5, 6 -> bank.any(invoice);
            case 7 -> bank.several(invoice, earlier == null ? invoice : earlier);
            case 8 -> bank.again();
            case 9, 10 -> bank.takeBack();
            case 11 -> credit(invoice);
            case 12 -> goBack();
            case 13, 14 -> chargeBack();
            case 15 -> staff.register(invoice);
            case 16 -> staff.assign(invoice);
            case 17 -> staff.checkReturn();
            case 18, 19, 20 -> statements.pay(invoice);
            case 21 -> statements.again();
            case 22, 23 -> statements.takeBack();
            case 24, 25 -> refunds.request();
            case 26, 27, 28 -> refunds.move();
            case 29 -> refunds.keep(invoice);
            default -> paidByLink.forEach(notices::note);
        }
        staff.letMailsLeave(invoice.organisationId());
    }

    private void payByLink(InvoiceView invoice) {
        pages.checkout(invoice.id()).ifPresent(checkout -> {
            String link = checkout.substring(checkout.lastIndexOf('/') + 1);
            links.add(link);
            String payment = random.nextInt(10) == 0 ? mollie.pay(link, "3.33", "EUR") : mollie.pay(link);
            paidByLink.add(payment);
            // lost, told once, or told twice
            for (int told = random.nextInt(3); told > 0; told--) {
                notices.note(payment);
            }
            if (random.nextBoolean()) {
                news.fetchAll();
            }
        });
    }

    private void credit(InvoiceView invoice) {
        if (state(invoice) != ReceivableState.CREDITED) {
            creditedCents += invoice.total().cents();
        }
        if (enrolment == null || cancelling.cancel(enrolment, EnrolmentEndReason.BY_KCD) != CancelResult.CANCELLED) {
            invoicing.credit(invoice.id(), "Geannuleerd");
        }
    }

    /** Somebody gives money back at the provider itself: some or all of a payment. */
    private void goBack() {
        List<String> possible = paidByLink.stream()
                .filter(payment -> mollie.refunds().count(payment) == 0)
                .toList();
        if (!possible.isEmpty()) {
            String payment = possible.get(random.nextInt(possible.size()));
            long cents = mollie.paidCents(payment);
            mollie.giveBack(
                    payment,
                    Money.ofCents(random.nextBoolean() ? cents : Math.max(1, cents / 2))
                            .plain());
            notices.note(payment);
            news.fetchAll();
        }
    }

    /** The bank of a payer takes money back by the provider, or gives it again. */
    private void chargeBack() {
        if (!paidByLink.isEmpty()) {
            String payment = paidByLink.get(random.nextInt(paidByLink.size()));
            long before = mollie.chargedBackCents(payment);
            long left = Math.max(0, mollie.paidCents(payment) - mollie.refundedCents(payment) - before);
            long inAll = before > 0 && random.nextBoolean()
                    ? random.nextInt((int) before)
                    : before + (random.nextBoolean() ? left : left / 2);
            mollie.chargeBack(payment, Money.ofCents(inAll).plain());
            notices.note(payment);
            news.fetchAll();
        }
    }

    private ReceivableState state(InvoiceView invoice) {
        return receivables.find(invoice.id()).orElseThrow().state();
    }
}
