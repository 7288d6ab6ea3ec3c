package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.intervisions.enrolment.Cancelling;
import be.vormingsportaal.intervisions.enrolment.EnrolmentEndReason;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.FullIntervision;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Intervisions as chapter 6 of the manual tells them, and their pages at a desk and on a phone. */
@InBrowser
class IntervisionBrowserTests {

    @Autowired
    TestIntervisions test;

    @Autowired
    TestPeople people;

    @Autowired
    Cancelling cancelling;

    @Autowired
    Departures departures;

    @Autowired
    SignedLinks links;

    @Test
    void aTrainerEnrolsAndTheNextOneIsOfferedTheSeat(Visitor first, Visitor second) {
        UUID organisation = people.organisation("WZC De Es");
        UUID els = test.trainer(organisation);
        UUID jan = test.trainer(organisation);
        UUID intervision = test.planned(1, TestIntervisions.FREE);
        String page = "/instrumenten/ltcf/intervisies/" + intervision;

        signIn(first, els).open(page).press("Inschrijven");
        assertThat(first.notice()).containsText("De plaats is zeker.");
        first.awaitMail(email(els), "Je plaats in de intervisie is zeker");
        signIn(second, jan).open(page).press("Op de wachtlijst zetten");
        assertThat(second.notice()).containsText("De inschrijving staat op de wachtlijst.");

        first.open("/instrumenten/ltcf/intervisies")
                .page()
                .locator("a[href$='/annuleren']")
                .click();
        first.press("Inschrijving annuleren");
        assertThat(first.notice()).containsText("De inschrijving is geannuleerd.");
        second.awaitMail(email(jan), "Er is een plaats vrij in de intervisie");
        second.page()
                .locator("article.mail")
                .first()
                .locator("a[href*='/intervisie-aanbod/']")
                .first()
                .click();
        second.press("Plaats aanvaarden");
        assertThat(second.page().locator("main")).containsText("Plaats zeker");
    }

    @Test
    void thePages(Visitor staff, Visitor manager, Visitor trainer) {
        UUID organisation = people.organisation("Woonzorgcentrum Onze-Lieve-Vrouw-Waver-ter-Duinen");
        UUID els = test.trainer(organisation);
        UUID paid = test.planned(2, TestIntervisions.PRICE);
        FullIntervision full = test.full(organisation, TestIntervisions.FREE, els);
        UUID waiting = full.first();
        people.registered(organisation, Role.TRAINER_EXTERNAL);
        UUID leaver = test.trainer(organisation);
        test.enrolled(paid, leaver);
        departures.leave(leaver);
        String offer = "/intervisie-aanbod/" + links.sign(Purpose.INTERVISION_OFFER, waiting, 1);
        String desk = "/beheer/intervisies/";
        String here = desk + full.id();

        new PageCheck(signIn(manager, people.registered(organisation, Role.MANAGER)))
                .at("/intervisies", "intervisions-manager")
                .at("/intervisies/" + paid, "intervision-manager-enrol")
                .at("/intervisies/" + full.id(), "intervision-manager-full")
                .at("/inschrijvingen/" + waiting + "/annuleren", "intervision-cancel");
        new PageCheck(staff.signIn(Visitor.STAFF))
                .at("/beheer", "admin-with-intervisions")
                .at("/beheer/intervisies", "intervisions-desk")
                .at(desk + "regels", "intervision-rules")
                .at(desk + "toevoegen", "intervision-plan")
                .refused("Bewaren", "intervision-plan-refused")
                .at(here, "intervision-desk")
                .at(desk + paid, "intervision-desk-leaver")
                .at(here + "/bewerken", "intervision-change")
                .at(here + "/inschrijvingen/" + full.seated() + "/annuleren", "intervision-cancel-by-staff")
                .at(here + "/annuleren", "intervision-call-off")
                .refused("Intervisie afgelasten", "intervision-call-off-refused");
        PageCheck mine = new PageCheck(signIn(trainer, els))
                .at("/instrumenten/ltcf/intervisies", "intervisions-tab")
                .at("/instrumenten/ltcf/intervisies/" + paid, "intervision-enrol");
        cancelling.cancel(full.seated(), EnrolmentEndReason.BY_KCD);
        mine.at(offer, "intervision-offer").at("/intervisie-aanbod/nergens", "intervision-offer-dead");
        mine.at("/bewijs/" + test.proof(organisation), "intervision-proof")
                .at("/bewijs/nergens", "intervision-proof-unknown");
    }

    private Visitor signIn(Visitor visitor, UUID account) {
        return visitor.signIn(email(account), TestPeople.PASSWORD);
    }

    private String email(UUID account) {
        return people.account(account).email().value();
    }
}
