package be.vormingsportaal.intervisions.proofs;

import java.time.LocalDate;

/**
 * An attest that was handed in or given to prove the intervisions of a year, some of which the portal does not know.
 *
 * @param on the day on which the quality centre accepted or gave it; as long as it did not, the day of handing in
 * @param accepted whether the quality centre says that it proves them all
 * @param inReview whether the quality centre still has to look at it
 */
public record FiledAttest(LocalDate on, boolean accepted, boolean inReview) {}
