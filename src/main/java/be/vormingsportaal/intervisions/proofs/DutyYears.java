package be.vormingsportaal.intervisions.proofs;

import be.vormingsportaal.attestations.attestation.AttestationSource;
import be.vormingsportaal.attestations.attestation.AttestationState;
import be.vormingsportaal.attestations.attestation.AttestationValidity;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.shared.Belgium;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Says for which year somebody owes intervisions for an instrument, and for which year one counts. It reads all attests
 * that the person ever had, because a newer one changes nothing about what was owed before it.
 */
final class DutyYears {

    private final List<AttestationView> all;
    private final String instrument;
    private final AttestationValidity validity;

    /** @param all attests of the person, for any instrument; refused ones are left out here */
    DutyYears(List<AttestationView> all, String instrument, AttestationValidity validity) {
        this.all = all.stream()
                .filter(attest -> attest.state() != AttestationState.REFUSED)
                .map(attest -> rightDay(attest, all))
                .toList();
        this.instrument = instrument;
        this.validity = validity;
    }

    /** An attest that was corrected counts with the day that it has since. */
    private static AttestationView rightDay(AttestationView attest, List<AttestationView> all) {
        return attest.state() != AttestationState.CORRECTED
                ? attest
                : all.stream()
                        .filter(other -> other.source() == AttestationSource.CORRECTED
                                && other.instrumentCode().equals(attest.instrumentCode())
                                && other.obtainedOn().equals(attest.obtainedOn())
                                && other.submittedAt().isAfter(attest.submittedAt()))
                        .min(Comparator.comparing(AttestationView::submittedAt))
                        .map(right -> attest.lasting(right.expiresOn()))
                        .orElse(attest);
    }

    /** Nothing is owed for the year of the first attest, because the first intervision is for the year after it. */
    boolean owes(int year) {
        return own().stream().anyMatch(attest -> attest.obtainedOn().getYear() < year);
    }

    /**
     * The year for which an intervision on this day counts. In the grace period after an attest expired, it makes up for
     * the year that ended with it.
     */
    int of(LocalDate day) {
        if (own().stream().anyMatch(attest -> counted(attest, day))) {
            return day.getYear();
        }
        return own().stream()
                .filter(attest -> isKnown(attest, day))
                .map(AttestationView::expiresOn)
                .max(Comparator.naturalOrder())
                .filter(lastDay -> validity.graceUntil(lastDay, day).isPresent())
                .map(LocalDate::getYear)
                .orElse(day.getYear());
    }

    /**
     * The instruments for which the person had an attest that was valid on any day of the year. One that expires within
     * the year counts for all of it, so that what is owed does not change in between.
     */
    int instruments(int year) {
        return (int) all.stream()
                .filter(attest -> attest.state() != AttestationState.CORRECTED)
                .filter(attest -> attest.obtainedOn().getYear() <= year
                        && attest.expiresOn().getYear() >= year)
                .map(AttestationView::instrumentCode)
                .distinct()
                .count();
    }

    /** The attests that were to prove the intervisions of the year. */
    List<AttestationView> filedFor(int year) {
        return own().stream()
                .filter(attest -> attest.state() != AttestationState.CORRECTED)
                .filter(attest -> attest.intervisions()
                        .filter(known -> known.year() == year)
                        .isPresent())
                .toList();
    }

    private List<AttestationView> own() {
        return all.stream()
                .filter(attest -> attest.instrumentCode().equals(instrument))
                .toList();
    }

    private static boolean counted(AttestationView attest, LocalDate day) {
        return isKnown(attest, day) && !day.isBefore(attest.obtainedOn()) && !day.isAfter(attest.expiresOn());
    }

    /** Whether the portal knew the attest before this day. An attest that came after an intervision is built on it. */
    private static boolean isKnown(AttestationView attest, LocalDate day) {
        return LocalDate.ofInstant(attest.submittedAt(), Belgium.ZONE).isBefore(day);
    }
}
