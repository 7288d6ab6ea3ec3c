package be.vormingsportaal.billing.bank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that may have been read before.
 *
 * @param decision what staff said; empty while somebody has to
 * @param lines what was read
 * @param earlier what was read before it, which may be the same
 */
public record DoubtView(
        UUID id,
        Optional<DoubtDecision> decision,
        Optional<Instant> decidedAt,
        List<BankLineView> lines,
        List<BankLineView> earlier) {

    public DoubtView {
        lines = List.copyOf(lines);
        earlier = List.copyOf(earlier);
    }
}
