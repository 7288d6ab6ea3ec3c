package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.materials.Audience;
import be.vormingsportaal.materials.MaterialTab;
import be.vormingsportaal.testing.PaperFiles;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An attest from the day on which it opens the material to the one that takes its place. */
@InBrowser
class AttestStoryBrowserTests {

    private static final String INSTRUMENT = "/instrumenten/ltcf";
    private static final String MATERIAL = "Oefeningen voor trainers";

    @Autowired
    TestPeople people;

    @Autowired
    TestMaterials materials;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Clock clock;

    @Test
    void anAttestOpensTheMaterialUntilItExpiresAndANewOneOpensItAgain(Visitor trainer, Visitor manager) {
        UUID organisation = people.organisation("WZC De Populier");
        UUID person = people.registered(organisation, Role.TRAINER_EXTERNAL);
        String email = email(person);
        String managers = email(people.registered(organisation, Role.MANAGER));
        instruments.assign(person, Set.of("ltcf"));
        UUID material = materials.link("ltcf", MaterialTab.INSTRUMENT_DETAILS, Audience.TRAINERS, MATERIAL);
        Locator card = trainer.page().locator("#instrument-ltcf");

        trainer.signIn(email, TestPeople.PASSWORD).open("/instrumenten");
        assertThat(card).containsText("Upload uw attest om toegang te krijgen tot het instrument.");
        assertThat(status(trainer, material)).isEqualTo(403);
        assertThat(status(manager.signIn(managers, TestPeople.PASSWORD), material))
                .isEqualTo(403);

        handIn(trainer, LocalDate.now(clock).plusDays(90));
        assertThat(card.locator(".dot-VALID")).isVisible();
        assertThat(trainer.open(INSTRUMENT).page().locator("main")).containsText(MATERIAL);
        assertThat(status(trainer, material)).isEqualTo(200);

        trainer.setClockForward(32).awaitMail(email, "Je attest vervalt binnenkort");
        assertThat(trainer.open("/instrumenten").page().locator(".dot-EXPIRING"))
                .isVisible();
        assertThat(status(trainer, material)).isEqualTo(200);
        manager.setClockForward(1).awaitMail(managers, "Attesten van je trainers");
        assertThat(manager.mails(managers).first()).containsText("An Peeters, BelRAI LTCF: vervalt binnenkort");

        int before = trainer.mails(email).count();
        trainer.setClockForward(29).awaitMails(email, before + 1);
        trainer.setClockForward(22).awaitMails(email, before + 2);
        assertThat(trainer.mails(email).first()).containsText("Je attest vervalt binnenkort");
        trainer.setClockForward(8).awaitMail(email, "Je attest is vervallen");
        assertThat(trainer.mails(email)).hasCount(before + 3);
        assertThat(trainer.open("/instrumenten").page().locator(".dot-EXPIRED")).isVisible();
        assertThat(card).containsText("Upload uw attest om toegang te krijgen tot het instrument.");
        assertThat(status(trainer, material)).isEqualTo(403);
        assertThat(trainer.open(INSTRUMENT).page().locator("main")).containsText("Het materiaal is gesloten");

        handIn(trainer, LocalDate.now(clock).plusDays(400));
        assertThat(card.locator(".dot-VALID")).isVisible();
        assertThat(status(trainer, material)).isEqualTo(200);
    }

    /** Three files of a federal attest, whose last day is printed on it. */
    private static void handIn(Visitor trainer, LocalDate expiresOn) {
        AttestEntry.of(trainer)
                .handIn(
                        "FOD Volksgezondheid",
                        expiresOn.minusDays(500),
                        expiresOn,
                        new FilePayload("attest.pdf", "application/pdf", PaperFiles.pdf("Attest " + expiresOn)),
                        new FilePayload("bewijs-1.jpg", "image/jpeg", PaperFiles.jpeg(new Color(180, 210, 230))),
                        new FilePayload("bewijs-2.png", "image/png", PaperFiles.png(new Color(230, 210, 180))));
    }

    /** Of the page with the material, asked for by its own address. */
    private static int status(Visitor visitor, UUID material) {
        return visitor.page()
                .request()
                .get(visitor.page().url().replaceFirst("(?<=\\d)/.*", "/materiaal/" + material))
                .status();
    }

    private String email(UUID person) {
        return people.account(person).email().value();
    }
}
