package be.vormingsportaal.billing.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The numbers of one kind in one year: 1, 2, 3, without a gap. */
@Entity
@Table(name = "invoice_series")
class InvoiceSeries {

    @Id
    private String name;

    @Column(nullable = false)
    private int lastNumber;

    protected InvoiceSeries() {}

    InvoiceSeries(String name) {
        this.name = name;
    }

    static String name(InvoiceKind kind, int year) {
        return kind + "-" + year;
    }

    int next() {
        return ++lastNumber;
    }
}
