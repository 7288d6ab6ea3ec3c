package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.instruments.InstrumentService;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigns an instrument to somebody, whichever organisation the person belongs to. */
@Service
@Transactional
public class InstrumentAssigning {

    private final MembershipRepository memberships;
    private final InstrumentService instruments;

    InstrumentAssigning(MembershipRepository memberships, InstrumentService instruments) {
        this.memberships = memberships;
        this.instruments = instruments;
    }

    /**
     * Holds the membership, so that nobody moves away meanwhile. A person who belongs to no organisation gets nothing,
     * because instruments end with a membership.
     *
     * @return whether the person has the instrument now
     */
    public boolean assign(UUID accountId, String instrumentCode) {
        if (memberships.hold(accountId).isEmpty()) {
            return false;
        }
        instruments.assign(accountId, Set.of(instrumentCode));
        return true;
    }
}
