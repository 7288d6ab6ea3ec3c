package be.vormingsportaal.organisations.closing;

import be.vormingsportaal.organisations.membership.ManagerVacancies;
import be.vormingsportaal.organisations.organisation.Organisation;
import be.vormingsportaal.organisations.organisation.OrganisationRepository;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes organisations, and opens them again. The click only shuts the door; the process lets the people go, because there
 * can be thousands of them.
 */
@Service
@Transactional
public class ClosingService {

    private final ClosingRepository closings;
    private final OrganisationRepository organisations;
    private final ManagerVacancies vacancies;
    private final ClosingProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingService(
            ClosingRepository closings,
            OrganisationRepository organisations,
            ManagerVacancies vacancies,
            ClosingProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.closings = closings;
        this.organisations = organisations;
        this.vacancies = vacancies;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From this moment on nobody can join the organisation.
     *
     * @param because for staff to read, at most 500 characters
     * @param by account of the member of staff
     * @return false when it is closed already, as after a second click; nothing was changed
     * @throws java.util.NoSuchElementException when there is no such organisation
     */
    @RetryOnConflict
    public boolean close(UUID organisationId, String because, UUID by) {
        Organisation organisation = organisations.hold(organisationId).orElseThrow();
        if (organisation.isClosed()) {
            return false;
        }
        Instant now = clock.instant();
        organisation.close(now);
        Closing closing = closings.saveAndFlush(new Closing(organisationId, because, by, now));
        vacancies.endOf(organisationId);
        events.publishEvent(new OrganisationClosed(organisationId));
        process.start(closing.id());
        return true;
    }

    /**
     * Ends the closing, when nobody belongs to the organisation any more. The process calls it. A second call changes
     * nothing.
     */
    public void finish(UUID closingId) {
        Closing closing = closings.hold(closingId).orElseThrow();
        if (closing.isThrough()) {
            return;
        }
        Organisation organisation =
                organisations.findById(closing.organisationId()).orElseThrow();
        events.publishEvent(new OrganisationEmptied(organisation.id(), organisation.name()));
        closing.emptied(clock.instant());
        closings.flush();
    }

    /**
     * From this moment on people can be added to the organisation as to any other. Those who were in it do not come back by
     * themselves.
     *
     * @throws java.util.NoSuchElementException when there is no such organisation
     */
    @RetryOnConflict
    public ReopenResult reopen(UUID organisationId, UUID by) {
        Organisation organisation = organisations.hold(organisationId).orElseThrow();
        if (!organisation.isClosed()) {
            return ReopenResult.NOT_CLOSED;
        }
        Closing closing = closings.inForce(organisationId).orElseThrow();
        if (!closing.isThrough()) {
            return ReopenResult.STILL_CLOSING;
        }
        organisation.reopen();
        closing.reopen(by, clock.instant());
        closings.flush();
        return ReopenResult.REOPENED;
    }

    /** How often the organisation was closed, the last time first. */
    @Transactional(readOnly = true)
    public List<ClosingView> of(UUID organisationId) {
        return closings.findByOrganisationIdOrderByClosedAtDesc(organisationId).stream()
                .map(Closing::view)
                .toList();
    }
}
