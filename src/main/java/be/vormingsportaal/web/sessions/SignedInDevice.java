package be.vormingsportaal.web.sessions;

import java.time.Instant;

/**
 * A browser in which somebody is signed in. It does not hold the id of the session, which is a secret.
 *
 * @param lastUsed to the minute
 * @param present whether it is the session that asks
 */
public record SignedInDevice(Device device, Instant since, Instant lastUsed, boolean present) {}
