package be.vormingsportaal.billing.refund;

import java.time.Instant;
import java.util.UUID;

/** The process {@code refund}, as the services tell it what happened. */
public interface RefundProcess {

    void start(UUID refundId);

    /** @param notSeenAt when somebody has to look, if nothing was seen of it until then */
    void inFile(UUID refundId, Instant notSeenAt);

    /** It was taken back before it stood in a file. */
    void withdrawn(UUID refundId);

    void gone(UUID refundId);

    /** It did not arrive, or it came back. That may be after the end of the case. */
    void failed(UUID refundId);
}
