package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.InstrumentStandings;
import be.vormingsportaal.billing.invoice.BillingContacts;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionState;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Says who may be enrolled for what: a registered trainer with the instrument, and with a valid attest or a grace
 * period.
 */
@Component
class EnrolmentEligibility {

    private final AccountDirectory accounts;
    private final InstrumentService instruments;
    private final AttestationStandings standings;
    private final BillingContacts contacts;
    private final Members members;
    private final Clock clock;

    EnrolmentEligibility(
            AccountDirectory accounts,
            InstrumentService instruments,
            AttestationStandings standings,
            BillingContacts contacts,
            Members members,
            Clock clock) {
        this.accounts = accounts;
        this.instruments = instruments;
        this.standings = standings;
        this.contacts = contacts;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Says when the person is of another organisation, or of none. It holds the membership until the transaction ends.
     */
    Optional<EnrolmentProblem> problemOfMembership(UUID accountId, UUID organisationId) {
        return members.holdMember(organisationId, accountId)
                ? Optional.empty()
                : Optional.of(EnrolmentProblem.NOT_OF_ORGANISATION);
    }

    /**
     * Why this person cannot get a seat.
     *
     * @param agreed the price, VAT included, that was read
     */
    Optional<EnrolmentProblem> problemOfPerson(Intervision intervision, UUID accountId, Money agreed) {
        return Optional.ofNullable(problems(List.of(accountId), intervision.instrumentCode())
                        .get(accountId))
                .or(() -> intervision.details().total().equals(agreed)
                        ? Optional.empty()
                        : Optional.of(EnrolmentProblem.PRICE_CHANGED));
    }

    /** Why nobody of the organisation can enrol now. */
    Optional<EnrolmentProblem> problem(Intervision intervision, UUID organisationId) {
        return problem(intervision, intervision.details().isFree() || hasContact(organisationId));
    }

    /** @param canBeInvoiced whether somebody of the organisation gets the invoice; it does not matter where nothing is to pay */
    Optional<EnrolmentProblem> problem(Intervision intervision, boolean canBeInvoiced) {
        boolean isClosed = !intervision.details().isOpenOn(LocalDate.now(clock))
                && !intervision.hasStarted(clock.instant())
                && intervision.state() == IntervisionState.PLANNED;
        return isClosed ? Optional.of(EnrolmentProblem.CLOSED) : problemWithSeat(intervision, canBeInvoiced);
    }

    /**
     * The same for somebody who was in the waiting list in time, because an offer may come after the last day to enrol.
     */
    Optional<EnrolmentProblem> problemWithSeat(Intervision intervision, UUID organisationId) {
        return problemWithSeat(intervision, intervision.details().isFree() || hasContact(organisationId));
    }

    private Optional<EnrolmentProblem> problemWithSeat(Intervision intervision, boolean canBeInvoiced) {
        Instant now = clock.instant();
        if (intervision.state() == IntervisionState.CANCELLED) {
            return Optional.of(EnrolmentProblem.CANCELLED);
        }
        if (intervision.hasStarted(now) || intervision.state() == IntervisionState.HELD) {
            return Optional.of(EnrolmentProblem.STARTED);
        }
        return intervision.details().isFree() || canBeInvoiced
                ? Optional.empty()
                : Optional.of(EnrolmentProblem.NOBODY_TO_INVOICE);
    }

    boolean hasContact(UUID organisationId) {
        return !contacts.of(organisationId).isEmpty();
    }

    /** Why these people, all of one organisation, cannot be enrolled. People who can be enrolled are left out. */
    Map<UUID, EnrolmentProblem> problems(Collection<UUID> accountIds, String instrumentCode) {
        Map<UUID, EnrolmentProblem> problems = new HashMap<>();
        Map<UUID, Set<String>> codes = instruments.codesByAccount(accountIds);
        Map<UUID, InstrumentStandings> standing = standings.of(accountIds);
        for (AccountView account : accounts.findAll(accountIds)) {
            problem(
                            account,
                            codes.getOrDefault(account.id(), Set.of()).contains(instrumentCode),
                            standing.get(account.id()).of(instrumentCode))
                    .ifPresent(problem -> problems.put(account.id(), problem));
        }
        return problems;
    }

    private static Optional<EnrolmentProblem> problem(
            AccountView account, boolean assigned, AttestationStanding standing) {
        if (!account.role().isTrainer()) {
            return Optional.of(EnrolmentProblem.NOT_OF_ORGANISATION);
        }
        if (!account.isRegistered()) {
            return Optional.of(EnrolmentProblem.NOT_REGISTERED);
        }
        if (!assigned) {
            return Optional.of(EnrolmentProblem.INSTRUMENT_NOT_ASSIGNED);
        }
        return standing.mayEnrol() ? Optional.empty() : Optional.of(EnrolmentProblem.NO_VALID_ATTEST);
    }
}
