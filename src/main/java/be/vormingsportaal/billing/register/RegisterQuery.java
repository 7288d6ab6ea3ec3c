package be.vormingsportaal.billing.register;

import java.util.UUID;

/**
 * Which invoices and credit notes are looked at.
 *
 * @param year of issue
 * @param organisationId null for all
 */
public record RegisterQuery(int year, UUID organisationId) {

    private static final UUID NOBODY = new UUID(0, 0);

    boolean everybody() {
        return organisationId == null;
    }

    /** For a statement that wants an id whatever it does with it. */
    UUID organisation() {
        return organisationId == null ? NOBODY : organisationId;
    }
}
