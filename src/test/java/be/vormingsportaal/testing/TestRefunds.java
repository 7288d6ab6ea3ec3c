package be.vormingsportaal.testing;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.receivable.ResentInvoices;
import be.vormingsportaal.billing.refund.RefundFiles;
import be.vormingsportaal.billing.refund.RefundRequesting;
import be.vormingsportaal.billing.refund.RefundWay;
import be.vormingsportaal.billing.refund.RequestRefund;
import be.vormingsportaal.cases.CaseNotes;
import java.util.Map;
import java.util.UUID;

/** Money that goes back, up to where a test wants it. */
public class TestRefunds {

    private final TestPeople people;
    private final TestInvoices invoices;
    private final TestBilling billing;
    private final RefundRequesting requesting;
    private final RefundFiles files;
    private final ResentInvoices resent;
    private final CaseNotes notes;

    TestRefunds(
            TestPeople people,
            TestInvoices invoices,
            TestBilling billing,
            RefundRequesting requesting,
            RefundFiles files,
            ResentInvoices resent,
            CaseNotes notes) {
        this.people = people;
        this.invoices = invoices;
        this.billing = billing;
        this.requesting = requesting;
        this.files = files;
        this.resent = resent;
        this.notes = notes;
    }

    /** A refund that somebody else has to release. */
    public UUID requested() {
        return requestedBy(people.staff());
    }

    public UUID requestedBy(UUID staff) {
        InvoiceView invoice = invoices.mailed(invoices.issued(people.organisation("WZC De Linde"), 9_500));
        UUID payment = billing.paidTwice(invoice.communication().orElseThrow(), invoice.total());
        return requesting
                .request(
                        new RequestRefund(
                                payment, invoice.total(), RefundWay.TRANSFER, "BE68539007547034", "WZC De Linde", ""),
                        staff)
                .refundId()
                .orElseThrow();
    }

    public UUID released() {
        UUID refund = requested();
        billing.complete(refund, people.staff(), Map.of("decision", "RELEASE"));
        return refund;
    }

    /** A file with at least one transfer. */
    public UUID file() {
        return fileBy(people.staff());
    }

    public UUID fileBy(UUID staff) {
        released();
        return files.make(staff).orElseThrow();
    }

    /** A refund, with a note, and one more mail that this person asked for, and a file that this person made. */
    public void everythingOf(UUID staff) {
        InvoiceView invoice = invoices.issued(people.organisation("WZC De Linde"), 9_500);
        resent.ask(UUID.randomUUID(), invoice.id(), TestPeople.anyAddress(), staff);
        notes.add("refund", requestedBy(staff), staff, "Belde naar de boekhouding.");
        fileBy(staff);
    }
}
