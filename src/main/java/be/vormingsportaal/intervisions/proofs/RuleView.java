package be.vormingsportaal.intervisions.proofs;

/**
 * A rule for how many intervisions a year renew an attest.
 *
 * @param firstYear the rules of the latest first year count
 * @param leastInstruments for people who have a valid attest for at least so many; of the rules that fit, the highest
 *     number counts
 * @param intervisions for each instrument
 * @param source where the rule comes from
 */
public record RuleView(int firstYear, int leastInstruments, int intervisions, String source) {}
