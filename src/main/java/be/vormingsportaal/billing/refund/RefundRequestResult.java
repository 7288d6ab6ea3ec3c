package be.vormingsportaal.billing.refund;

import java.util.Optional;
import java.util.UUID;

/** What came of asking for a refund: either its id, or why there is none. */
public record RefundRequestResult(Optional<UUID> refundId, Optional<RefundProblem> problem) {

    static RefundRequestResult of(UUID refundId) {
        return new RefundRequestResult(Optional.of(refundId), Optional.empty());
    }

    static RefundRequestResult refused(RefundProblem problem) {
        return new RefundRequestResult(Optional.empty(), Optional.of(problem));
    }
}
