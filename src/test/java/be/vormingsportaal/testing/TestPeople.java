package be.vormingsportaal.testing;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.accounts.account.InvitePerson;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.registration.CompleteRegistration;
import be.vormingsportaal.accounts.registration.RegistrationCompletion;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.organisations.membership.AddOutcome;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.organisation.OrganisationDetails;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.organisations.transfer.TransferService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.EnterpriseNumber;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes people and organisations by the services that pages use. Everybody has an address of their own. */
public class TestPeople {

    /** Of everybody who is registered. */
    public static final String PASSWORD = "een paarse fiets in de regen";

    private static final PersonName AN = new PersonName("An", "Peeters");

    /** Of enterprise numbers: by chance, two of some thousand organisations are the same every now and then. */
    private static final AtomicInteger ENTERPRISES = new AtomicInteger(1_000_000);

    private final OrganisationService organisations;
    private final ClosingService closings;
    private final PeopleService people;
    private final TransferService transfers;
    private final RegistrationService registrations;
    private final RegistrationCompletion completion;
    private final AccountDirectory accounts;
    private final InstrumentService instruments;
    private final AttestationService attestations;
    private final Clock clock;
    private final SignedLinks links;
    private final UserDetailsService userDetails;
    private UUID inviter;

    TestPeople(
            OrganisationService organisations,
            ClosingService closings,
            PeopleService people,
            TransferService transfers,
            RegistrationService registrations,
            RegistrationCompletion completion,
            AccountDirectory accounts,
            InstrumentService instruments,
            AttestationService attestations,
            Clock clock,
            SignedLinks links,
            UserDetailsService userDetails) {
        this.organisations = organisations;
        this.closings = closings;
        this.people = people;
        this.transfers = transfers;
        this.registrations = registrations;
        this.completion = completion;
        this.accounts = accounts;
        this.instruments = instruments;
        this.attestations = attestations;
        this.clock = clock;
        this.links = links;
        this.userDetails = userDetails;
    }

    public static EmailAddress anyAddress() {
        return EmailAddress.of("an." + UUID.randomUUID() + "@voorbeeld.example");
    }

    public UUID organisation(String name) {
        int base = ENTERPRISES.incrementAndGet();
        String digits = String.format("0%07d%02d", base, 97 - base % 97);
        return organisations
                .add(new OrganisationDetails(
                        name,
                        new EnterpriseNumber(digits),
                        "Lindestraat 12",
                        "9000",
                        "Gent",
                        EmailAddress.of("facturen@voorbeeld.example"),
                        false))
                .orElseThrow();
    }

    /** The organisation gets another name. */
    public void renamed(UUID organisationId, String name, UUID by) {
        OrganisationDetails before =
                organisations.find(organisationId).orElseThrow().details();
        boolean done = organisations.change(
                organisationId,
                new OrganisationDetails(
                        name,
                        before.enterpriseNumber(),
                        before.street(),
                        before.postalCode(),
                        before.city(),
                        before.billingEmail(),
                        before.liableToVat()),
                by);
        if (!done) {
            throw new AssertionError("Not renamed");
        }
    }

    /** All that somebody can do to an organisation for the quality centre. */
    public void everythingOf(UUID staff) {
        UUID organisation = organisation("WZC De Es");
        renamed(organisation, "WZC De Olm", staff);
        closings.close(organisation, "De organisatie stopt.", staff);
    }

    /** A registered member of staff. */
    public UUID staff() {
        UUID id = registrations.invite(new InvitePerson(
                anyAddress(), new PersonName("Katrien", "Claes"), Role.KCD_STAFF, InvitePerson.Inviter.PORTAL));
        register(id);
        return id;
    }

    /** A registered person of the organisation. */
    public UUID registered(UUID organisationId, Role role) {
        return registered(organisationId, role, AN);
    }

    /** A registered person of the organisation whom a test tells apart by name. */
    public UUID registered(UUID organisationId, Role role, PersonName name) {
        UUID id = invited(organisationId, role, name, anyInviter());
        register(id);
        return id;
    }

    /** One member of staff invites whomever nobody in particular invites: registering costs time on purpose. */
    synchronized UUID anyInviter() {
        inviter = inviter == null ? staff() : inviter;
        return inviter;
    }

    /** A person of the organisation who did not register yet. */
    public UUID invited(UUID organisationId, Role role, UUID addedBy) {
        return invited(organisationId, role, AN, addedBy);
    }

    /** A person whom a test tells apart by name, who did not register yet. */
    public UUID invited(UUID organisationId, Role role, PersonName name, UUID addedBy) {
        EmailAddress address = anyAddress();
        people.add(new AddPerson(organisationId, addedBy, role, name, address, Set.of()));
        return accounts.findByEmail(address).orElseThrow().id();
    }

    /**
     * The organisation asks a registered person of another one, or of none, to move.
     *
     * @return the id of the transfer
     */
    public UUID asked(UUID organisationId, UUID accountId, UUID askedBy, String... instruments) {
        AccountView account = account(accountId);
        AddOutcome outcome = people.add(new AddPerson(
                organisationId, askedBy, account.role(), account.name(), account.email(), Set.of(instruments)));
        if (outcome != AddOutcome.TRANSFER_REQUESTED) {
            throw new AssertionError("Not asked: " + outcome);
        }
        return transfers.pending(organisationId, Set.of(account.role())).stream()
                .filter(transfer -> transfer.accountId().equals(accountId))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** From today on the person has a valid attest for the instrument, given by the quality centre. */
    public UUID attested(UUID accountId, String instrument) {
        instruments.assign(accountId, Set.of(instrument));
        return attestations.give(new GiveAttestation(accountId, instrument, LocalDate.now(clock), anyInviter()));
    }

    public void register(UUID accountId) {
        AccountView account = account(accountId);
        boolean done = completion.complete(
                registrationLink(accountId), new CompleteRegistration(account.name(), PASSWORD, false, false));
        if (!done) {
            throw new AssertionError("Not registered");
        }
    }

    /** The last part of the living registration link. */
    public String registrationLink(UUID accountId) {
        return links.sign(
                Purpose.REGISTRATION,
                accountId,
                account(accountId).registration().orElseThrow().linkGeneration());
    }

    public AccountView account(UUID accountId) {
        return accounts.find(accountId).orElseThrow();
    }

    /** Signs the account in for one request of MockMvc. */
    public RequestPostProcessor signedIn(UUID accountId) {
        return SecurityMockMvcRequestPostProcessors.user(
                userDetails.loadUserByUsername(account(accountId).email().value()));
    }
}
