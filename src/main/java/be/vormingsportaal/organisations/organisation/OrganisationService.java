package be.vormingsportaal.organisations.organisation;

import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the organisations, for the quality centre. */
@Service
@Transactional
public class OrganisationService {

    private final OrganisationRepository organisations;
    private final Clock clock;

    OrganisationService(OrganisationRepository organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** They are sorted by name. */
    @Transactional(readOnly = true)
    public List<OrganisationView> all() {
        return organisations.findAllByOrderByName().stream()
                .map(Organisation::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationView> find(UUID id) {
        return organisations.findById(id).map(Organisation::view);
    }

    /** The names that it had before, the last one first. */
    @Transactional(readOnly = true)
    public List<FormerName> formerNames(UUID id) {
        return organisations.findById(id).map(Organisation::formerNames).orElse(List.of());
    }

    /**
     * Holds the organisation until the transaction of the caller ends, so that nobody else does meanwhile what is
     * counted for it.
     *
     * @throws java.util.NoSuchElementException when there is no such organisation
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID id) {
        organisations.hold(id).orElseThrow();
    }

    /**
     * Whether the organisation takes people. It stays so until the transaction of the caller ends.
     *
     * @throws java.util.NoSuchElementException when there is no such organisation
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdOpen(UUID id) {
        return !organisations.holdStill(id).orElseThrow().isClosed();
    }

    /**
     * @return the id of the new organisation; empty when one with this enterprise number is there already
     */
    @RetryOnConflict
    public Optional<UUID> add(OrganisationDetails details) {
        if (isTaken(details, null)) {
            return Optional.empty();
        }
        return Optional.of(organisations.saveAndFlush(Organisation.of(details)).id());
    }

    /**
     * A name that changes is kept among the former ones.
     *
     * @param changedBy account of the member of staff
     * @return false when another organisation has this enterprise number; nothing was changed
     * @throws java.util.NoSuchElementException when there is no such organisation
     */
    @RetryOnConflict
    public boolean change(UUID id, OrganisationDetails details, UUID changedBy) {
        Organisation organisation = organisations.findById(id).orElseThrow();
        if (isTaken(details, id)) {
            return false;
        }
        organisation.change(details, changedBy, clock.instant());
        organisations.flush();
        return true;
    }

    private boolean isTaken(OrganisationDetails details, UUID self) {
        return organisations
                .findByEnterpriseNumber(details.enterpriseNumber().digits())
                .filter(other -> !other.id().equals(self))
                .isPresent();
    }
}
