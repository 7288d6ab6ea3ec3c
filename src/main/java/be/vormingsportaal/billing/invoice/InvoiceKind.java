package be.vormingsportaal.billing.invoice;

/** What stands in the books; each kind has a series of numbers of its own. */
public enum InvoiceKind {
    INVOICE(""),
    /** Takes back a whole invoice, to which it refers. */
    CREDIT_NOTE("CN-");

    private final String prefix;

    InvoiceKind(String prefix) {
        this.prefix = prefix;
    }

    /** As it is written on paper: {@code 2026-000123}, {@code CN-2026-000004}. */
    public String display(int year, int number) {
        return "%s%d-%06d".formatted(prefix, year, number);
    }
}
