package be.vormingsportaal.web.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The cards of "Jouw toegekende instrumenten", in every state. */
class InstrumentCardsTests extends AttestDesk {

    private static final String UPLOAD = "Upload uw attest om toegang te krijgen tot het instrument.";

    @Autowired
    AttestationService attestations;

    @Autowired
    AttestCards cards;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    EntityManagerFactory entities;

    @Test
    void withoutAnAttestThereIsALockAndTheForm() throws Exception {
        Document page = open("/instrumenten");
        assertThat(page.select("h1").text()).isEqualTo("Jouw toegekende instrumenten");
        assertThat(card(page)).contains("BelRAI LTCF", "Nog geen attest", UPLOAD, "Meer", "Uw certificaat");
        assertThat(page.select("#instrument-ltcf .bi-lock-fill")).hasSize(1);
        assertThat(page.select("#instrument-ltcf h2 a").attr("href")).isEqualTo("/instrumenten/ltcf");
    }

    @Test
    void aValidAttestOpensIt() throws Exception {
        send(filledIn(PAGE, pdf("attest.pdf")));
        Document page = open("/instrumenten");
        assertThat(card(page))
                .contains("Geldig tot 31-12-2025", "Het opgeladen certificaat is nog geldig tot 31-12-2025.")
                .doesNotContain(UPLOAD);
        assertThat(page.select("#instrument-ltcf .dot-VALID")).hasSize(1);
    }

    @Test
    void beforeItExpiresTheDotIsOrange() throws Exception {
        send(filledIn(PAGE, pdf("attest.pdf")));
        clock.set(Instant.parse("2025-12-31T22:59:59Z"));
        Document page = open("/instrumenten");
        assertThat(card(page))
                .contains("Vervalt binnenkort: geldig tot 31-12-2025")
                .doesNotContain(UPLOAD);
        assertThat(page.select("#instrument-ltcf .dot-EXPIRING")).hasSize(1);
    }

    @Test
    void atTheTurnOfTheYearItIsLockedAndTheGraceIsSaid() throws Exception {
        send(filledIn(PAGE, pdf("attest.pdf")));
        clock.set(Instant.parse("2025-12-31T23:00:00Z"));
        Document page = open("/instrumenten");
        assertThat(card(page))
                .contains("Vervallen: was geldig tot 31-12-2025", UPLOAD)
                .contains("Je kan je nog tot en met 31-03-2026 inschrijven voor intervisies van het KCD.");
        clock.set(Instant.parse("2026-03-31T22:00:00Z"));
        assertThat(card(open("/instrumenten"))).doesNotContain("intervisies van het KCD.");
    }

    @Test
    void theQualityCentreRecordsTheAttestsOfWhomItTrains() throws Exception {
        UUID kcd = trainer(Role.TRAINER_KCD);
        Document page = page(send(kcd, get("/instrumenten")));
        assertThat(card(page)).contains("Nog geen attest", "Het KCD registreert je attest voor dit instrument.");
        assertThat(card(page)).doesNotContain(UPLOAD);
        assertThat(page.select(".attest-form")).isEmpty();
        attestations.give(new GiveAttestation(kcd, "ltcf", LocalDate.of(2024, 3, 20), people.staff()));
        assertThat(card(page(send(kcd, get("/instrumenten")))))
                .contains("Je attest is nog geldig tot 31-12-2025.", "Toegekend door het KCD");
        assertThat(page(send(kcd, get(PAGE))).select(".attest-form")).isEmpty();
        assertThat(send(kcd, filledIn(PAGE, pdf("attest.pdf"))).getStatus()).isEqualTo(404);
        assertThat(send(kcd, form(FILES, pdf("attest.pdf"))).getStatus()).isEqualTo(404);
        assertThat(send(kcd, get(PAGE + "/vervaldatum")).getStatus()).isEqualTo(404);
    }

    @Test
    void anInstrumentThatIsNotTheTrainersOwnIsNotThere() throws Exception {
        for (String code : Set.of("home-care", "bestaat-niet")) {
            String page = "/instrumenten/" + code + "/attest";
            assertThat(send(get(page)).getStatus()).isEqualTo(404);
            assertThat(send(filledIn(page, pdf("attest.pdf"))).getStatus()).isEqualTo(404);
            assertThat(send(form(page + "/bestanden", pdf("attest.pdf"))).getStatus())
                    .isEqualTo(404);
            assertThat(drafts.files(trainer, code)).isEmpty();
        }
    }

    @Test
    void aCareProviderSeesNothingOfAttests() throws Exception {
        UUID caregiver = people.registered(organisation, Role.CAREGIVER);
        instruments.assign(caregiver, Set.of("ltcf"));
        Document page = page(send(caregiver, get("/instrumenten")));
        assertThat(page.text()).contains("BelRAI LTCF").doesNotContain(UPLOAD, "Nog geen attest", "Uw certificaat");
        assertThat(page.select(".attest-card a")).isEmpty();
    }

    @Test
    void theHistoryHasTheNewestOnTop() throws Exception {
        send(filledIn(PAGE, pdf("attest.pdf")));
        clock.set(Instant.parse("2025-11-02T10:00:00Z"));
        attestations.give(new GiveAttestation(trainer, "ltcf", LocalDate.of(2025, 10, 1), people.staff()));
        assertThat(open(PAGE).select(".history li").eachText())
                .satisfiesExactly(
                        newest -> assertThat(newest).contains("01-10-2025", "31-12-2026", "Telt"),
                        former -> assertThat(former).contains("20-03-2024", "Vervangen door een nieuwer attest"));
    }

    @Test
    void moreInstrumentsAndAttestsTakeNoMoreStatements() throws Exception {
        handInAndGather("ltcf");
        long one = statements();
        instruments.assign(trainer, Set.of("ltcf", "screener", "home-care"));
        handInAndGather("ltcf");
        handInAndGather("screener");
        handInAndGather("home-care");
        assertThat(open("/instrumenten").select(".history li")).hasSize(4);
        assertThat(statements()).isEqualTo(one);
    }

    private void handInAndGather(String code) throws Exception {
        String page = "/instrumenten/" + code + "/attest";
        send(filledIn(page, pdf(code + ".pdf")));
        send(form(page + "/bestanden", pdf("more of " + code + ".pdf")));
    }

    private long statements() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        cards.of((SignedInAccount)
                accounts.loadUserByUsername(people.account(trainer).email().value()));
        long after = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return after - before;
    }

    private static String card(Document page) {
        return page.select("#instrument-ltcf").text();
    }
}
