package be.vormingsportaal.listing;

/**
 * Says which trainers to look for.
 *
 * @param instrument code of the instrument that they have a valid attest for; null for any
 * @param province where their organisation is; null for anywhere, also for those without organisation
 */
public record ListingQuery(String instrument, Province province) {

    /** Everybody on the list. */
    public static final ListingQuery ALL = new ListingQuery(null, null);

    /** Whether it leaves people out. */
    public boolean isNarrow() {
        return instrument != null || province != null;
    }
}
