package be.vormingsportaal.intervisions.proofs;

/**
 * A rule for how many intervisions a year renew an attest.
 *
 * @param firstYear the rules of the latest first year count
 * @param leastInstruments for who has a valid attest for at least so many; of those that fit, the highest counts
 * @param intervisions for each instrument
 * @param source where the rule comes from
 */
public record RuleView(int firstYear, int leastInstruments, int intervisions, String source) {}
