package be.vormingsportaal.intervisions.intervision;

import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What the quality centre plans.
 *
 * @param startsAt Brussels time, as the next
 * @param location empty when it is only online
 * @param onlineLink empty when it is only on the spot; only people who have a seat may see it
 * @param givenBy who leads it
 * @param price without VAT; zero when it is free
 * @param closesOn the last day to enrol
 * @param cancelUntil the last day on which trainers and managers cancel themselves
 */
public record IntervisionDetails(
        String instrumentCode,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        Optional<String> location,
        Optional<String> onlineLink,
        String givenBy,
        int capacity,
        Money price,
        VatTreatment vat,
        LocalDate closesOn,
        LocalDate cancelUntil) {

    /** @throws IllegalArgumentException when an intervision cannot be held like that */
    public IntervisionDetails {
        if (!startsAt.isBefore(endsAt)
                || (location.isEmpty() && onlineLink.isEmpty())
                || capacity < 1
                || price.isNegative()
                || closesOn.isAfter(heldOn)
                || cancelUntil.isAfter(heldOn)) {
            throw new IllegalArgumentException("Not an intervision that can be held");
        }
    }

    public Instant start() {
        return heldOn.atTime(startsAt).atZone(Belgium.ZONE).toInstant();
    }

    public Instant end() {
        return heldOn.atTime(endsAt).atZone(Belgium.ZONE).toInstant();
    }

    /** Whether people can still enrol on this day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isAfter(closesOn);
    }

    /** Whether trainers and managers may give a seat back themselves on this day. */
    public boolean isCancellableOn(LocalDate day) {
        return !day.isAfter(cancelUntil);
    }

    public boolean isFree() {
        return price.isZero();
    }

    /** What has to be paid, VAT included. */
    public Money total() {
        return price.plus(price.percent(vat.percent()));
    }

    /** Whether somebody who has noted down the other details would go to the wrong place, or at the wrong time. */
    boolean isElsewhere(IntervisionDetails other) {
        return !heldOn.equals(other.heldOn)
                || !startsAt.equals(other.startsAt)
                || !endsAt.equals(other.endsAt)
                || !location.equals(other.location)
                || !onlineLink.equals(other.onlineLink);
    }
}
