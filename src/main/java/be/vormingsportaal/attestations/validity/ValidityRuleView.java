package be.vormingsportaal.attestations.validity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;

/**
 * A rule as the quality centre reads and writes it.
 *
 * @param effectiveFrom the rule is for attests obtained on this day or later, until another rule of the kind begins
 * @param yearsAfter counted from the year in which the attest was obtained
 * @param lastDay the attest is valid through this day
 */
public record ValidityRuleView(
        UUID id, InstitutionKind kind, LocalDate effectiveFrom, int yearsAfter, MonthDay lastDay) {}
