package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.PASSWORD;
import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff and managers on the pages about attests, at a desk and on a phone. */
@InBrowser
class AttestDeskBrowserTests {

    private static final LocalDate RECENTLY = LocalDate.now().minusDays(30);

    @Autowired
    TestPeople people;

    @Autowired
    MailRoom mailRoom;

    @Autowired
    InstrumentService instruments;

    @Autowired
    AttestationService attestations;

    @Test
    void staffKeepInstitutionsAndTheirRules(Visitor staff) {
        String name = "Hogeschool van Zorg";
        PageCheck check = new PageCheck(staff.signIn(STAFF))
                .here("admin-with-attests")
                .at("/beheer/instanties/toevoegen", "add-institution")
                .refused("Bewaren", "add-institution-refused");
        staff.type("Naam", name).field("Soort").selectOption("FLEMISH");
        staff.press("Bewaren");
        check.here("institutions");
        staff.rows(name).locator("a.action").click();
        check.here("change-institution")
                .at("/beheer/instanties/regels?trialKind=FLEMISH&obtainedOn=2024-03-20", "rules");
        assertThat(staff.page().locator(".result")).containsText("loopt tot en met 31-12-2025");
        staff.follow("Regel toevoegen");
        staff.field("Dag waarop het attest vervalt").fill("31");
        staff.field("Maand waarin het attest vervalt").selectOption("2");
        check.here("add-rule").refused("Regel toevoegen", "add-rule-refused");
        staff.open("/beheer/instanties/regels")
                .page()
                .locator("a.action")
                .first()
                .click();
        check.here("remove-rule");
    }

    @Test
    void staffKeepInstruments(Visitor staff) {
        PageCheck check = new PageCheck(staff.signIn(STAFF))
                .at("/beheer/instrumenten", "instruments-of-staff")
                .at("/beheer/instrumenten/toevoegen", "add-instrument")
                .refused("Bewaren", "add-instrument-refused")
                .at("/beheer/instrumenten/ltcf/bewerken", "change-instrument");
        staff.press("Bewaren");
        assertThat(staff.notice()).containsText("BelRAI LTCF is bewaard");
        check.here("instruments-of-staff-after");
    }

    @Test
    void staffNoteWhoCompletedATraining(Visitor staff) {
        String name = "WZC De Meidoorn";
        UUID organisation = people.organisation(name);
        people.registered(organisation, Role.TRAINER_EXTERNAL);
        UUID trainer = people.registered(organisation, Role.TRAINER_KCD);
        UUID other = people.registered(organisation, Role.TRAINER_KCD);
        mailRoom.awaitSilence();
        staff.signIn(STAFF)
                .open("/beheer/attesten")
                .type("Zoek een trainer", name)
                .press("Zoeken");
        PageCheck check = new PageCheck(staff).here("find-trainers");
        Locator boxes = staff.page().locator("input[name=people]");
        assertThat(boxes).hasCount(2);
        boxes.nth(0).check();
        boxes.nth(1).check();
        staff.press("Attest registreren voor wie aangevinkt is");
        check.here("register-attest").refused("Vervaldatum berekenen", "register-attest-refused");
        staff.field("Instrument").selectOption("ltcf");
        staff.type("Datum van voltooiing", RECENTLY.toString()).press("Vervaldatum berekenen");
        check.here("register-attest-shown");
        staff.press("2 attesten registreren");
        assertThat(staff.notice()).containsText("2 attesten zijn geregistreerd");
        check.at("/beheer/attesten/personen/" + trainer, "attests-of-trainer");
        staff.page().locator("tbody a").first().click();
        check.here("attest-file").at("/beheer/attesten/vervaldata", "expiry-chart");
        assertThat(staff.page().locator("svg.chart")).isVisible();
        check.at("/beheer/attesten/personen/" + other, "attests-of-other-trainer");
    }

    @Test
    void aManagerSeesWhichTrainerHasWhichAttest(Visitor visitor) {
        UUID organisation = people.organisation("Thuiszorg De Kade");
        UUID manager = people.registered(organisation, Role.MANAGER);
        UUID trainer = people.registered(organisation, Role.TRAINER_KCD);
        instruments.assign(trainer, Set.of("ltcf", "screener", "home-care"));
        attestations.give(new GiveAttestation(trainer, "ltcf", RECENTLY, manager));
        attestations.give(new GiveAttestation(trainer, "screener", RECENTLY.minusYears(3), manager));
        mailRoom.awaitSilence();
        visitor.signIn(people.account(manager).email().value(), PASSWORD);
        new PageCheck(visitor).at("/trainers", "trainers-with-attests");
        assertThat(visitor.page().locator("main")).containsText("Vervallen: was geldig tot");
        assertThat(visitor.page().locator("a[href='/trainers/attesten.xlsx']")).isVisible();
    }
}
