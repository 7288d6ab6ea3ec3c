package be.vormingsportaal.web.organisations;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.AddPerson;
import be.vormingsportaal.organisations.people.PeopleService;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestTrainings;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An organisation whose manager looks at its list of care providers. */
@PortalTest
abstract class CaregiverDesk {

    static final String LIST = "/zorgverleners";

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    PeopleService door;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    InstrumentService instruments;

    @Autowired
    InstrumentCatalogue catalogue;

    @Autowired
    TestTrainings trainings;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisationWithAManager() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
    }

    List<String> firstNames(String query) throws Exception {
        return open(LIST + query).select("td[data-label=Voornaam]").eachText();
    }

    Document open(String address) throws Exception {
        return Jsoup.parse(text(address));
    }

    String text(String address) throws Exception {
        return browser.perform(get(URI.create(address.replace("<", "%3C").replace(">", "%3E")))
                        .with(people.signedIn(manager)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    void enrol(UUID caregiver, String instrument) {
        UUID training = trainings.planned(organisation, trainings.trainer(organisation, instrument), instrument);
        trainings.with(training, caregiver);
    }

    UUID caregiver(String first, String last, String... codes) {
        return add(organisation, first, last, codes);
    }

    UUID add(UUID in, String first, String last, String... codes) {
        EmailAddress address = EmailAddress.of(first.toLowerCase() + "." + UUID.randomUUID() + "@voorbeeld.example");
        door.add(new AddPerson(in, manager, Role.CAREGIVER, new PersonName(first, last), address, Set.of(codes)));
        return accounts.findByEmail(address).orElseThrow().id();
    }
}
