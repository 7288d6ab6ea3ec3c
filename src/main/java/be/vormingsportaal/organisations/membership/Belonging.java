package be.vormingsportaal.organisations.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where people belong, for modules that hang something of their own on it. */
@Service
@Transactional(readOnly = true)
public class Belonging {

    private final MembershipRepository memberships;

    Belonging(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    /** Ids of organisations by account; who belongs to none is left out. One statement. */
    public Map<UUID, UUID> of(Collection<UUID> accountIds) {
        return byAccount(memberships.findAllById(accountIds));
    }

    /**
     * The same, held until the caller's transaction ends: nobody of them moves, leaves, or has an instrument taken away
     * by the organisation meanwhile. To be asked before anything else about these people in the transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, UUID> hold(Collection<UUID> accountIds) {
        return byAccount(memberships.holdAll(accountIds));
    }

    private static Map<UUID, UUID> byAccount(List<Membership> memberships) {
        return memberships.stream().collect(Collectors.toMap(Membership::accountId, Membership::organisationId));
    }
}
