package be.vormingsportaal.organisations.membership;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins and ends memberships, with what depends on them: an organisation assigns instruments, and they end with the
 * membership. {@code docs/adr/0007-what-a-move-does.md} says what a move, leaving and removal do to everything else.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Memberships {

    private final MembershipRepository memberships;
    private final MembershipEndings endings;
    private final OrganisationService organisations;
    private final InstrumentService instruments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Memberships(
            MembershipRepository memberships,
            MembershipEndings endings,
            OrganisationService organisations,
            InstrumentService instruments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.endings = endings;
        this.organisations = organisations;
        this.instruments = instruments;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the membership of a person who belongs to no organisation. */
    public void begin(UUID accountId, UUID organisationId, Set<String> instrumentCodes) {
        memberships.saveAndFlush(new Membership(accountId, organisationId, clock.instant()));
        instruments.assign(accountId, instrumentCodes);
    }

    /**
     * Takes the person to this organisation from the one to which they belong at this moment. A person who belongs here
     * already only gets the instruments.
     *
     * @return false when the organisation is closed; nothing was changed
     */
    public boolean move(UUID accountId, UUID organisationId, Set<String> instrumentCodes) {
        Membership membership = memberships.hold(accountId).orElse(null);
        if (!organisations.holdOpen(organisationId)) {
            return false;
        }
        if (membership == null) {
            begin(accountId, organisationId, instrumentCodes);
            return true;
        }
        if (membership.isOf(organisationId)) {
            instruments.assign(accountId, instrumentCodes);
            return true;
        }
        UUID former = membership.organisationId();
        Instant now = clock.instant();
        PastMembership ended = PastMembership.of(membership, MembershipEndReason.MOVED, now);
        membership.moveTo(organisationId, now);
        memberships.flush();
        endings.note(ended);
        instruments.replace(accountId, instrumentCodes);
        events.publishEvent(new MembershipEnded(accountId, former));
        return true;
    }

    /** @return false when the person does not belong to this organisation, or not any more; nothing was changed */
    boolean end(UUID accountId, UUID organisationId, MembershipEndReason reason) {
        Membership membership = memberships
                .hold(accountId)
                .filter(held -> held.isOf(organisationId))
                .orElse(null);
        if (membership == null) {
            return false;
        }
        PastMembership ended = PastMembership.of(membership, reason, clock.instant());
        forget(membership);
        endings.note(ended);
        events.publishEvent(new MembershipEnded(accountId, organisationId));
        return true;
    }

    /**
     * Two accounts of one person become one. The kept account gets the membership of the ended one, unless it has its own:
     * then that of the ended one is over. The instruments were moved before.
     *
     * @return the organisation of the ended account, when the kept one belongs to it now; empty otherwise
     */
    Optional<UUID> takeOver(UUID kept, UUID ended) {
        Membership other = memberships.hold(ended).orElse(null);
        if (other == null) {
            return Optional.empty();
        }
        UUID organisationId = other.organisationId();
        Membership own = memberships.hold(kept).orElse(null);
        memberships.delete(other);
        memberships.flush();
        if (own == null) {
            memberships.saveAndFlush(other.of(kept));
        } else if (!own.isOf(organisationId)) {
            endings.note(
                    PastMembership.of(other, MembershipEndReason.MERGED, clock.instant())
                            .of(kept),
                    ended);
            events.publishEvent(new MembershipEnded(ended, organisationId));
            return Optional.empty();
        }
        return Optional.of(organisationId);
    }

    /** Removes everything of an account that nobody ever used. */
    public void forget(UUID accountId) {
        endings.forget(accountId);
        memberships.findById(accountId).ifPresent(this::forget);
    }

    private void forget(Membership membership) {
        instruments.replace(membership.accountId(), Set.of());
        memberships.delete(membership);
        memberships.flush();
    }
}
