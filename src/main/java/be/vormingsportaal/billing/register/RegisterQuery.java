package be.vormingsportaal.billing.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Says which invoices and credit notes are looked for.
 *
 * @param year of issue; empty for every year
 * @param organisationId null for all
 * @param search empty for all
 */
public record RegisterQuery(Optional<Integer> year, UUID organisationId, Optional<InvoiceSearch> search) {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final int MONTHS = 12;
    private static final int LAST_DAY = 31;

    /** All of a year. */
    public RegisterQuery(int year, UUID organisationId) {
        this(Optional.of(year), organisationId, Optional.empty());
    }

    LocalDate from() {
        return LocalDate.of(year.orElse(FIRST_YEAR), 1, 1);
    }

    LocalDate to() {
        return LocalDate.of(year.orElse(LAST_YEAR), MONTHS, LAST_DAY);
    }

    boolean everybody() {
        return organisationId == null;
    }

    /** An id for a statement that needs one in any case. */
    UUID organisation() {
        return organisationId == null ? NOBODY : organisationId;
    }
}
