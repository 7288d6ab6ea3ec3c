package be.vormingsportaal.billing.invoice;

/** Says how the value added tax applies to what is invoiced. */
public enum VatTreatment {
    /** Vocational training by a body without profit is exempt (Wetboek btw, art. 44, § 2, 4°). */
    EXEMPT_ART44(0),
    STANDARD_21(21),
    /** It is not subject to the tax at all. */
    OUT_OF_SCOPE(0);

    private final int percent;

    VatTreatment(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }
}
