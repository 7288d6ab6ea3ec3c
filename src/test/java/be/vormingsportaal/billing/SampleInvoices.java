package be.vormingsportaal.billing;

import be.vormingsportaal.billing.invoice.Buyer;
import be.vormingsportaal.billing.invoice.Invoice;
import be.vormingsportaal.billing.invoice.InvoiceLine;
import be.vormingsportaal.billing.invoice.InvoiceOrder;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.Seller;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Invoices as they come out of {@code Invoicing}, of any kind. */
public final class SampleInvoices {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    public static final String LONG_NAME =
            "Woonzorgcentrum \"Sint-Jozef & Zoon\" <Zoë Çelik> Łódź ".repeat(4).substring(0, 200);

    private SampleInvoices() {}

    public static Seller seller(boolean hasVatNumber) {
        return new Seller(
                "Voorbeeldcentrum voor Diagnostiek",
                "vzw",
                "Voorbeeldstraat 1",
                "1000",
                "Brussel",
                "0566988259",
                hasVatNumber ? "BE0566988259" : null,
                "Brussel",
                "belrai@kcd.example",
                "BE68539007547034");
    }

    public static InvoiceView invoice(VatTreatment vat, boolean hasVatNumber, InvoiceLine... lines) {
        return invoice(seller(hasVatNumber), "WZC De Linde", vat, List.of(lines));
    }

    public static InvoiceView invoice(Seller seller, String buyer, VatTreatment vat, List<InvoiceLine> lines) {
        InvoiceOrder order =
                new InvoiceOrder(UUID.randomUUID(), "Intervisie BelRAI LTCF", DAY.plusDays(40), vat, lines);
        return invoice(order, seller, buyer).view();
    }

    public static Credited credited(VatTreatment vat, boolean hasVatNumber, InvoiceLine... lines) {
        InvoiceOrder order =
                new InvoiceOrder(UUID.randomUUID(), "Intervisie BelRAI LTCF", DAY.plusDays(40), vat, List.of(lines));
        Invoice invoice = invoice(order, seller(hasVatNumber), "WZC De Linde");
        return credited(invoice, Money.ZERO);
    }

    /** Of an invoice for a buyer with a VAT number, of which so much was paid. */
    public static Credited creditedAfter(long paidCents, VatTreatment vat) {
        return credited(toLiableBuyer(vat, DAY.plusDays(40), DAY.plusDays(30)), Money.ofCents(paidCents));
    }

    private static Credited credited(Invoice invoice, Money paid) {
        return new Credited(
                invoice.credit(DAY.plusDays(3), 4, "Geannuleerd door de organisatie", paid)
                        .view(),
                invoice.view());
    }

    /** For a buyer with a VAT number. */
    public static InvoiceView toLiableBuyer(VatTreatment vat) {
        return toLiableBuyer(vat, DAY.plusDays(40), DAY.plusDays(30)).view();
    }

    /** Issued on {@link #DAY}, whenever what is bought takes place. */
    public static InvoiceView forDay(LocalDate suppliedOn, LocalDate dueOn) {
        return toLiableBuyer(VatTreatment.STANDARD_21, suppliedOn, dueOn).view();
    }

    private static Invoice toLiableBuyer(VatTreatment vat, LocalDate suppliedOn, LocalDate dueOn) {
        InvoiceOrder order =
                new InvoiceOrder(UUID.randomUUID(), "Intervisie BelRAI LTCF", suppliedOn, vat, List.of(line(9_500)));
        return Invoice.of(order, seller(true), buyer("WZC De Brug", "BE0123456749", order), DAY, dueOn, 123);
    }

    private static Invoice invoice(InvoiceOrder order, Seller seller, String buyer) {
        return Invoice.of(order, seller, buyer(buyer, null, order), DAY, DAY.plusDays(30), 123);
    }

    private static Buyer buyer(String name, String vatNumber, InvoiceOrder order) {
        return new Buyer(name, "Lindestraat 12", "9000", "Gent", "0123456749", vatNumber, order.reference());
    }

    public static InvoiceLine line(long cents) {
        return InvoiceLine.of("Intervisie BelRAI LTCF, An Peeters", 1, Money.ofCents(cents));
    }

    public static InvoiceLine[] lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> InvoiceLine.of("Intervisie " + i, i, Money.ofCents(3_333L + i)))
                .toArray(InvoiceLine[]::new);
    }

    /** A credit note, and the invoice that it takes back. */
    public record Credited(InvoiceView note, InvoiceView invoice) {}
}
