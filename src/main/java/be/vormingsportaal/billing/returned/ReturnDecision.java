package be.vormingsportaal.billing.returned;

/** The decision of the quality centre about money that was taken back. */
public enum ReturnDecision {
    /** It is as the portal booked it: what it had paid has to be paid again. */
    SEEN,
    /** It takes back other money than the portal thought. */
    ELSEWHERE
}
