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
        return new Credited(
                invoice.credit(DAY.plusDays(3), 4, "Geannuleerd door de organisatie")
                        .view(),
                invoice.view());
    }

    private static Invoice invoice(InvoiceOrder order, Seller seller, String buyer) {
        return Invoice.of(
                order,
                seller,
                new Buyer(buyer, "Lindestraat 12", "9000", "Gent", "0123456749", order.reference()),
                DAY,
                DAY.plusDays(30),
                123);
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
