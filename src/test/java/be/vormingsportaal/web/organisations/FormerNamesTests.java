package be.vormingsportaal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.organisations.organisation.FormerName;
import be.vormingsportaal.organisations.organisation.OrganisationLookup;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What becomes of the name of an organisation that gets another one. */
@PortalTest
class FormerNamesTests {

    @Autowired
    MockMvc browser;

    @Autowired
    TestPeople people;

    @Autowired
    OrganisationService organisations;

    @Autowired
    OrganisationLookup lookup;

    final String first = "WZC Weleer " + UUID.randomUUID();
    UUID staff;
    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        staff = people.staff();
        organisation = people.organisation(first);
    }

    @Test
    void eachNameIsKeptWithWhoeverReplacedItAndTheLastComesFirst() {
        rename("WZC Heden");
        rename("WZC Morgen");
        assertThat(organisations.formerNames(organisation))
                .extracting(FormerName::name)
                .containsExactly("WZC Heden", first);
        assertThat(organisations.formerNames(organisation))
                .extracting(FormerName::changedBy)
                .containsOnly(staff);
    }

    @Test
    void whoKeepsTheNameReplacesNone() {
        rename(first);
        assertThat(organisations.formerNames(organisation)).isEmpty();
    }

    @Test
    void theOrganisationIsFoundByANameThatItHadBefore() throws Exception {
        rename("WZC Heden");
        assertThat(lookup.find(first, 5)).extracting(OrganisationView::id).contains(organisation);
        assertThat(page("/beheer/organisaties?zoek=" + first.toLowerCase())).contains("WZC Heden");
    }

    @Test
    void itsPageSaysUntilWhenItHadTheName() throws Exception {
        rename("WZC Heden");
        assertThat(page("/beheer/organisaties/" + organisation)).contains("Vroegere namen", first + ", tot ");
    }

    private void rename(String name) {
        people.renamed(organisation, name, staff);
    }

    private String page(String address) throws Exception {
        return Jsoup.parse(browser.perform(get(address).with(people.signedIn(staff)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("main")
                .text();
    }
}
