package be.vormingsportaal.billing.register;

import java.util.UUID;

/**
 * Says which invoices and credit notes are looked for.
 *
 * @param year of issue
 * @param organisationId null for all
 */
public record RegisterQuery(int year, UUID organisationId) {

    private static final UUID NOBODY = new UUID(0, 0);

    boolean everybody() {
        return organisationId == null;
    }

    /** An id for a statement that needs one in any case. */
    UUID organisation() {
        return organisationId == null ? NOBODY : organisationId;
    }
}
