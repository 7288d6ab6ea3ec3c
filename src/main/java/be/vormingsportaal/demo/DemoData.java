package be.vormingsportaal.demo;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.InvitePerson;
import be.vormingsportaal.accounts.registration.CompleteRegistration;
import be.vormingsportaal.accounts.registration.RegistrationCompletion;
import be.vormingsportaal.accounts.registration.RegistrationService;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.organisation.OrganisationDetails;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.EnterpriseNumber;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty demo. Everybody is invited and registers by the same services as in the real portal. */
@Component
@Profile("demo")
class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final OrganisationService organisations;
    private final PeopleService people;
    private final AccountDirectory accounts;
    private final RegistrationService registrations;
    private final RegistrationCompletion completion;
    private final SignedLinks links;

    DemoData(
            OrganisationService organisations,
            PeopleService people,
            AccountDirectory accounts,
            RegistrationService registrations,
            RegistrationCompletion completion,
            SignedLinks links) {
        this.organisations = organisations;
        this.people = people;
        this.accounts = accounts;
        this.registrations = registrations;
        this.completion = completion;
        this.links = links;
    }

    @Transactional
    public void fill() {
        if (accounts.findByEmail(DemoPerson.STAFF.email()).isPresent()) {
            return;
        }
        UUID staff = addStaff(DemoPerson.STAFF);
        addStaff(DemoPerson.COLLEAGUE);
        Map<String, UUID> ids = Map.of(
                DemoPerson.DE_LINDE,
                add(
                        DemoPerson.DE_LINDE,
                        "0440.001.007",
                        "Lindestraat 12",
                        "9000",
                        "Gent",
                        "boekhouding@delinde.example",
                        false),
                DemoPerson.DE_BRUG,
                add(
                        DemoPerson.DE_BRUG,
                        "0770.012.328",
                        "Brugstraat 3",
                        "2800",
                        "Mechelen",
                        "facturen@debrug.example",
                        true));
        for (DemoPerson person : DemoPerson.MEMBERS) {
            people.add(new AddPerson(
                    ids.get(person.organisation().orElseThrow()),
                    staff,
                    person.role(),
                    person.name(),
                    person.email(),
                    person.instruments()));
            register(accounts.findByEmail(person.email()).orElseThrow().id(), person);
        }
        LOG.info("The demo has its organisations and people");
    }

    private UUID addStaff(DemoPerson person) {
        UUID staff = registrations.invite(
                new InvitePerson(person.email(), person.name(), person.role(), InvitePerson.Inviter.PORTAL));
        register(staff, person);
        return staff;
    }

    private UUID add(
            String name,
            String number,
            String street,
            String postalCode,
            String city,
            String billing,
            boolean liableToVat) {
        return organisations
                .add(new OrganisationDetails(
                        name,
                        EnterpriseNumber.parse(number).orElseThrow(),
                        street,
                        postalCode,
                        city,
                        EmailAddress.of(billing),
                        liableToVat))
                .orElseThrow();
    }

    private void register(UUID accountId, DemoPerson person) {
        String link = links.sign(Purpose.REGISTRATION, accountId, 1);
        completion.complete(
                link,
                new CompleteRegistration(
                        person.name(), DemoPerson.PASSWORD, false, person.role().isTrainer()));
    }
}
