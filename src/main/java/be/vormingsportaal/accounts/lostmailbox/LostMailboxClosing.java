package be.vormingsportaal.accounts.lostmailbox;

import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes requests that wait for a decision without going through their tasks: many at once, as somebody who fills the
 * list makes necessary, and those on which nobody decided in time. Each person gets the mail of a refusal.
 */
@Service
@Transactional
public class LostMailboxClosing {

    private final LostMailboxRepository requests;
    private final LostMailboxProcess process;
    private final Clock clock;

    LostMailboxClosing(LostMailboxRepository requests, LostMailboxProcess process, Clock clock) {
        this.requests = requests;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Refuses the requests that still wait for a decision, and leaves the others as they are.
     *
     * @param by account of the member of staff
     * @return how many were refused
     */
    @RetryOnConflict
    public int refuse(Collection<UUID> requestIds, UUID by) {
        // Always in the same order, so that two members of staff who refuse the same ones do not wait for each other.
        return requestIds.stream()
                .distinct()
                .sorted()
                .mapToInt(id -> close(id, (request, now) -> request.refuse(Optional.of(by), now)) ? 1 : 0)
                .sum();
    }

    /** Ends a request on which nobody decided in time. A request that was decided at this moment stays as it is. */
    @RetryOnConflict
    public void lapse(UUID requestId) {
        close(requestId, LostMailbox::lapse);
    }

    private boolean close(UUID requestId, BiConsumer<LostMailbox, Instant> how) {
        Optional<LostMailbox> waiting =
                requests.hold(requestId).filter(request -> request.state() == LostMailboxState.REQUESTED);
        waiting.ifPresent(request -> {
            how.accept(request, clock.instant());
            requests.flush();
            process.stopped(request.id());
        });
        return waiting.isPresent();
    }
}
