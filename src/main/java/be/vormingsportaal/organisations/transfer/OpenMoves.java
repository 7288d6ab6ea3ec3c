package be.vormingsportaal.organisations.transfer;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions to move that concern an organisation and were not answered yet, for staff, who see them all. */
@Service
@Transactional(readOnly = true)
public class OpenMoves {

    private final TransferRepository transfers;
    private final Clock clock;

    OpenMoves(TransferRepository transfers, Clock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    /**
     * Some of them, the oldest first.
     *
     * @param moves not more than were wanted
     * @param total how many there are
     */
    public record Some(List<OpenMove> moves, long total) {}

    /** Questions that the organisation asks. */
    public Some to(UUID organisationId, int most) {
        return new Some(
                transfers.movesTo(organisationId, clock.instant(), Limit.of(most)),
                transfers.countMovesTo(organisationId, clock.instant()));
    }

    /** Questions that others ask its people. */
    public Some from(UUID organisationId, int most) {
        return new Some(
                transfers.movesFrom(organisationId, clock.instant(), Limit.of(most)),
                transfers.countMovesFrom(organisationId, clock.instant()));
    }
}
