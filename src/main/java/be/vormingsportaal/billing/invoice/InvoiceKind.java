package be.vormingsportaal.billing.invoice;

/** The kinds of document in the books. Each kind has its own series of numbers. */
public enum InvoiceKind {
    INVOICE(""),
    /** It takes back a whole invoice, to which it refers. */
    CREDIT_NOTE("CN-");

    private final String prefix;

    InvoiceKind(String prefix) {
        this.prefix = prefix;
    }

    /** The number as it is written on paper: {@code 2026-000123}, {@code CN-2026-000004}. */
    public String display(int year, int number) {
        return "%s%d-%06d".formatted(prefix, year, number);
    }
}
