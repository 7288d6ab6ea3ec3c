package be.vormingsportaal.organisations.people;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.accounts.registration.RegistrationService.Correction;
import be.vormingsportaal.accounts.registration.RegistrationService.Renewal;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.membership.Membership;
import be.vormingsportaal.organisations.membership.MembershipRepository;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.shared.RetryOnConflict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the people of an organisation. Every method names the organisation, and finds nobody outside it: asking for
 * such a person gives {@link NoSuchElementException}, like one who does not exist.
 */
@Service
@Transactional
public class PeopleService {

    private static final Comparator<PersonView> BY_NAME = Comparator.comparing(
                    (PersonView person) -> person.account().name().last(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(person -> person.account().name().first(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(person -> person.account().email().value());

    private final MembershipRepository repository;
    private final AccountDirectory accounts;
    private final RegistrationService registrations;
    private final InstrumentService instruments;
    private final Invitations invitations;
    private final TransferService transfers;

    PeopleService(
            MembershipRepository repository,
            AccountDirectory accounts,
            RegistrationService registrations,
            InstrumentService instruments,
            Invitations invitations,
            TransferService transfers) {
        this.repository = repository;
        this.accounts = accounts;
        this.registrations = registrations;
        this.instruments = instruments;
        this.invitations = invitations;
        this.transfers = transfers;
    }

    /**
     * Adds somebody to an organisation. There is no other way to join one: a new person is invited, a person with an
     * account elsewhere or in no organisation is asked to move, and a person who is here already gets the instruments.
     */
    @RetryOnConflict
    public AddOutcome add(AddPerson person) {
        if (!invitations.holdOpen(person.organisationId())) {
            return AddOutcome.ORGANISATION_CLOSED;
        }
        AccountView known = accounts.findByEmail(person.email()).orElse(null);
        if (known == null) {
            invitations.invite(person);
            return AddOutcome.INVITED;
        }
        return addKnown(person, known);
    }

    /** Everybody of the organisation in one of the roles, by name. */
    @Transactional(readOnly = true)
    public List<PersonView> people(UUID organisationId, Set<Role> roles) {
        List<UUID> ids = repository.findByOrganisationId(organisationId).stream()
                .map(Membership::accountId)
                .toList();
        Map<UUID, Set<String>> codes = instruments.codesByAccount(ids);
        return accounts.findAll(ids).stream()
                .filter(account -> roles.contains(account.role()))
                .map(account -> new PersonView(account, codes.getOrDefault(account.id(), Set.of())))
                .sorted(BY_NAME)
                .toList();
    }

    /** @throws NoSuchElementException when nobody with this id belongs to the organisation in one of the roles */
    @Transactional(readOnly = true)
    public PersonView person(UUID organisationId, UUID accountId, Set<Role> roles) {
        requireMember(organisationId, accountId);
        AccountView account = accounts.find(accountId)
                .filter(found -> roles.contains(found.role()))
                .orElseThrow();
        return new PersonView(account, instruments.codesOf(accountId));
    }

    /**
     * Sends the registration link again.
     *
     * @param expectedGeneration the generation that the asking person saw
     */
    @RetryOnConflict
    public Renewal sendAgain(UUID organisationId, UUID accountId, int expectedGeneration) {
        requireMember(organisationId, accountId);
        return registrations.renewLink(accountId, expectedGeneration);
    }

    /** Corrects the name and address of somebody who is not registered yet, and the instruments of anybody. */
    @RetryOnConflict
    public Correction correct(CorrectPerson person) {
        requireMember(person.organisationId(), person.accountId());
        Correction correction = registrations.correct(person.accountId(), person.name(), person.email());
        if (correction == Correction.ADDRESS_TAKEN) {
            return correction;
        }
        if (isHeldElsewhere(person.organisationId(), person.accountId())) {
            throw new NoSuchElementException("Moved away just before");
        }
        instruments.choose(person.accountId(), person.instruments());
        return correction;
    }

    private AddOutcome addKnown(AddPerson person, AccountView account) {
        if (account.role() != person.role()) {
            return AddOutcome.OTHER_ROLE;
        }
        // The rows are held in the order in which an answer holds them, so that a person who just moved here is found
        // here.
        transfers.holdOpen(account.id());
        if (isHeldElsewhere(person.organisationId(), account.id())) {
            return account.isRegistered() ? transfers.request(account.id(), person) : AddOutcome.INVITED_ELSEWHERE;
        }
        return instruments.assign(account.id(), person.instruments()).isEmpty()
                ? AddOutcome.ALREADY_HERE
                : AddOutcome.INSTRUMENTS_ADDED;
    }

    /** Holds the membership, so that nobody moves away while instruments are assigned. */
    private boolean isHeldElsewhere(UUID organisationId, UUID accountId) {
        return repository
                .hold(accountId)
                .filter(membership -> membership.isOf(organisationId))
                .isEmpty();
    }

    private void requireMember(UUID organisationId, UUID accountId) {
        if (!repository.existsByAccountIdAndOrganisationId(accountId, organisationId)) {
            throw new NoSuchElementException("Nobody of this organisation");
        }
    }
}
