package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.organisations.closing.ClosingService;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What staff see of an organisation that changed: another name, an invitation that did not arrive, and a closing. */
@InBrowser
class OrganisationPageBrowserTests {

    @Autowired
    TestPeople people;

    @Autowired
    TestBilling billing;

    @Autowired
    ClosingService closings;

    @Autowired
    MailRoom mailRoom;

    @Autowired
    JdbcClient database;

    @Test
    void whoDidNotGetAnInvitationAndWhatWasRenamedIsRead(Visitor staff) {
        UUID desk = people.staff();
        UUID organisation = people.organisation("WZC De Hulst");
        people.renamed(organisation, "WZC De Hulsthof", desk);
        UUID person = people.invited(organisation, Role.CAREGIVER, new PersonName("Bo", "Claeys"), desk);
        mailRoom.awaitSilence(person);
        database.sql("update sent_mail set state = 'REFUSED' where aggregate = :person")
                .param("person", person)
                .update();

        staff.signIn(STAFF);
        new PageCheck(staff).at("/beheer/organisaties/" + organisation, "organisation-unreached");
        assertThat(staff.page().locator("main")).containsText("De uitnodiging van 1 persoon kwam niet aan");
    }

    @Test
    void aClosedOrganisationIsMarkedInTheSearchAndOnThePageOfItsPeople(Visitor staff) {
        UUID organisation = people.organisation("WZC De Mispelaar");
        UUID person = people.registered(organisation, Role.CAREGIVER, new PersonName("Bo", "Mispelaar"));
        closings.close(organisation, "De organisatie stopt.", people.staff());
        mailRoom.awaitSilence(closings.of(organisation).get(0).id());

        staff.signIn(STAFF);
        PageCheck check = new PageCheck(staff).at("/beheer/zoeken?q=Mispelaar", "search-closed");
        assertThat(staff.page().locator("main")).containsText("Gesloten");
        check.at("/beheer/personen/" + person, "person-of-closed");
        check.at("/beheer/bankafschriften/twijfel/" + billing.doubt(people.staff()), "bank-doubt");
    }
}
