package be.vormingsportaal.organisations;

import be.vormingsportaal.accounts.AccountDirectory;
import be.vormingsportaal.accounts.AccountView;
import be.vormingsportaal.accounts.InvitePerson;
import be.vormingsportaal.accounts.RegistrationService;
import be.vormingsportaal.accounts.RegistrationService.Correction;
import be.vormingsportaal.accounts.RegistrationService.Renewal;
import be.vormingsportaal.accounts.RegistrationWithdrawn;
import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of an organisation. Every method names the organisation, and nobody outside it is found: asking for such a
 * person is {@link NoSuchElementException}, as for one who does not exist.
 */
@Service
@Transactional
public class PeopleService {

    private static final Comparator<PersonView> BY_NAME = Comparator.comparing(
                    (PersonView person) -> person.account().name().last(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(person -> person.account().name().first(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(person -> person.account().email().value());

    private final MembershipRepository memberships;
    private final OrganisationRepository organisations;
    private final AccountDirectory accounts;
    private final RegistrationService registrations;
    private final InstrumentService instruments;
    private final Clock clock;

    PeopleService(
            MembershipRepository memberships,
            OrganisationRepository organisations,
            AccountDirectory accounts,
            RegistrationService registrations,
            InstrumentService instruments,
            Clock clock) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.accounts = accounts;
        this.registrations = registrations;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** The one door: adds this person in this role with these instruments. */
    @RetryOnConflict
    public AddOutcome add(AddPerson person) {
        return accounts.findByEmail(person.email())
                .map(account -> addKnown(person, account))
                .orElseGet(() -> invite(person));
    }

    /** Everybody of the organisation in one of the roles, by name. */
    @Transactional(readOnly = true)
    public List<PersonView> people(UUID organisationId, Set<Role> roles) {
        List<UUID> ids = memberships.findByOrganisationId(organisationId).stream()
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
        membership(organisationId, accountId);
        AccountView account = accounts.find(accountId)
                .filter(found -> roles.contains(found.role()))
                .orElseThrow();
        return new PersonView(
                account, instruments.codesByAccount(List.of(accountId)).getOrDefault(accountId, Set.of()));
    }

    /**
     * Sends the registration link again.
     *
     * @param expectedGeneration the generation that the asking person saw
     */
    @RetryOnConflict
    public Renewal sendAgain(UUID organisationId, UUID accountId, int expectedGeneration) {
        membership(organisationId, accountId);
        return registrations.renewLink(accountId, expectedGeneration);
    }

    /** Corrects name and address of somebody who is not registered yet, and the instruments of anybody. */
    @RetryOnConflict
    public Correction correct(CorrectPerson person) {
        membership(person.organisationId(), person.accountId());
        Correction correction = registrations.correct(person.accountId(), person.name(), person.email());
        if (correction != Correction.ADDRESS_TAKEN) {
            instruments.replace(person.accountId(), person.instruments());
        }
        return correction;
    }

    /** Takes somebody out of the organisation. The account lives on; one that was never registered is withdrawn. */
    @RetryOnConflict
    public void remove(UUID organisationId, UUID accountId) {
        Membership membership = membership(organisationId, accountId);
        if (!registrations.withdraw(accountId)) {
            end(membership);
        }
    }

    @EventListener
    void on(RegistrationWithdrawn withdrawn) {
        memberships.findById(withdrawn.accountId()).ifPresent(this::end);
    }

    private AddOutcome addKnown(AddPerson person, AccountView account) {
        if (account.role() != person.role()) {
            return AddOutcome.OTHER_ROLE;
        }
        boolean isHere = memberships
                .findById(account.id())
                .filter(membership -> membership.organisationId().equals(person.organisationId()))
                .isPresent();
        if (!isHere) {
            return AddOutcome.BELONGS_ELSEWHERE;
        }
        return instruments.assign(account.id(), person.instruments()).isEmpty()
                ? AddOutcome.ALREADY_HERE
                : AddOutcome.INSTRUMENTS_ADDED;
    }

    private AddOutcome invite(AddPerson person) {
        Organisation organisation =
                organisations.findById(person.organisationId()).orElseThrow();
        AccountView adder = accounts.find(person.addedBy()).orElseThrow();
        // What staff started is followed up by staff: an organisation's first manager has no manager to do it.
        UUID followUpBy = adder.role() == Role.KCD_STAFF ? null : organisation.id();
        UUID accountId = registrations.invite(new InvitePerson(
                person.email(),
                person.name(),
                person.role(),
                new InvitePerson.Inviter(
                        followUpBy, organisation.name(), adder.name().full())));
        memberships.saveAndFlush(new Membership(accountId, organisation.id(), clock.instant()));
        instruments.assign(accountId, person.instruments());
        return AddOutcome.INVITED;
    }

    private void end(Membership membership) {
        instruments.replace(membership.accountId(), Set.of());
        memberships.delete(membership);
        memberships.flush();
    }

    private Membership membership(UUID organisationId, UUID accountId) {
        return memberships
                .findById(accountId)
                .filter(membership -> membership.organisationId().equals(organisationId))
                .orElseThrow();
    }
}
