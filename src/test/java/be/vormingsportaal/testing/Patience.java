package be.vormingsportaal.testing;

import java.time.Duration;

/**
 * How long a test waits for a condition before it fails. Much longer than it takes on a quiet machine: a green test ends
 * as soon as the condition holds, and a busy machine must not turn it red.
 */
public final class Patience {

    public static final Duration MOST = Duration.ofMinutes(3);

    private Patience() {}
}
