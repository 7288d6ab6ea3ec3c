package be.vormingsportaal.billing.invoice;

import be.vormingsportaal.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * An invoice or a credit note, as it was sent. Nothing of it changes any more, and it is never deleted.
 * {@link Receivable} says whether it is paid.
 */
@Entity
@Immutable
@Table(name = "invoice")
public class Invoice {

    @Id
    private UUID id;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private InvoiceKind kind;

    @Column(nullable = false)
    private int invoiceYear;

    @Column(name = "invoice_number", nullable = false)
    private int number;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private LocalDate issuedOn;

    private LocalDate dueOn;

    @Column(nullable = false)
    private LocalDate suppliedOn;

    @Embedded
    private Seller seller;

    @Embedded
    private Buyer buyer;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private VatTreatment vatTreatment;

    @Column(nullable = false)
    private long netCents;

    @Column(nullable = false)
    private long vatCents;

    private String structuredCommunication;

    private UUID creditsId;

    private String creditReason;

    private Long paidBeforeCents;

    @ElementCollection
    @CollectionTable(name = "invoice_line", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "line_number")
    private List<InvoiceLine> lines = new ArrayList<>();

    protected Invoice() {}

    /** @param number the next one of the year of issue */
    public static Invoice of(
            InvoiceOrder order, Seller seller, Buyer buyer, LocalDate issuedOn, LocalDate dueOn, int number) {
        Invoice invoice = new Invoice();
        invoice.id = UUID.randomUUID();
        invoice.kind = InvoiceKind.INVOICE;
        invoice.invoiceYear = issuedOn.getYear();
        invoice.number = number;
        invoice.organisationId = order.organisationId();
        invoice.issuedOn = issuedOn;
        invoice.dueOn = dueOn;
        invoice.suppliedOn = order.suppliedOn();
        invoice.seller = seller;
        invoice.buyer = buyer;
        invoice.vatTreatment = order.vat();
        invoice.lines = new ArrayList<>(order.lines());
        Money net = Money.sum(order.lines().stream().map(InvoiceLine::amount).toList());
        invoice.netCents = net.cents();
        // the tax is rounded on the total for the rate, and never line by line (royal decree of 8 July 2025)
        invoice.vatCents = net.percent(order.vat().percent()).cents();
        invoice.structuredCommunication =
                StructuredCommunication.of(issuedOn.getYear(), number).digits();
        return invoice;
    }

    /**
     * Makes a credit note that takes back the whole of this invoice, with the same parties, lines and amounts.
     *
     * @param paidBefore what is paid of this invoice at that moment
     */
    public Invoice credit(LocalDate on, int creditNumber, String reason, Money paidBefore) {
        if (kind != InvoiceKind.INVOICE) {
            throw new IllegalStateException("Only an invoice can be credited, and " + id + " is a " + kind);
        }
        Invoice note = new Invoice();
        note.id = UUID.randomUUID();
        note.kind = InvoiceKind.CREDIT_NOTE;
        note.invoiceYear = on.getYear();
        note.number = creditNumber;
        note.organisationId = organisationId;
        note.issuedOn = on;
        note.suppliedOn = suppliedOn;
        note.seller = seller;
        note.buyer = buyer;
        note.vatTreatment = vatTreatment;
        note.lines = new ArrayList<>(lines);
        note.netCents = netCents;
        note.vatCents = vatCents;
        note.creditsId = id;
        note.creditReason = reason;
        note.paidBeforeCents = paidBefore.cents();
        return note;
    }

    public UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    /** It is empty for a credit note. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Money total() {
        return Money.ofCents(netCents).plus(Money.ofCents(vatCents));
    }

    public InvoiceView view() {
        return new InvoiceView(
                id,
                kind,
                kind.display(invoiceYear, number),
                organisationId,
                issuedOn,
                dueOn(),
                suppliedOn,
                seller,
                buyer,
                vatTreatment,
                List.copyOf(lines),
                Money.ofCents(netCents),
                Money.ofCents(vatCents),
                Optional.ofNullable(structuredCommunication).map(StructuredCommunication::new),
                Optional.ofNullable(creditsId),
                Optional.ofNullable(creditReason),
                paidBeforeCents == null ? Money.ZERO : Money.ofCents(paidBeforeCents));
    }
}
