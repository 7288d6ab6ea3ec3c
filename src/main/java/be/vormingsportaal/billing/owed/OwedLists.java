package be.vormingsportaal.billing.owed;

import be.vormingsportaal.billing.money.UnassignedPayment;
import be.vormingsportaal.shared.Money;
import java.util.List;

/**
 * What is owed, the oldest first.
 *
 * @param known money that leads to an invoice
 * @param unknown money of which somebody has to find out first what it is for
 * @param kept money that waits for the next invoice of an organisation
 * @param total of all that is owed, also of what is not listed here
 * @param left how many payments are not listed here
 */
public record OwedLists(
        List<UnassignedPayment> known,
        List<UnassignedPayment> unknown,
        List<UnassignedPayment> kept,
        Money total,
        int left) {}
