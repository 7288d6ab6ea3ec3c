package be.vormingsportaal.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.accounts.desk.NameCorrections;
import be.vormingsportaal.accounts.desk.PersonNotes;
import be.vormingsportaal.accounts.lostmailbox.LostMailboxRequests;
import be.vormingsportaal.accounts.lostmailbox.RequestAccess;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.storage.Drafts;
import be.vormingsportaal.listing.ContactMessages;
import be.vormingsportaal.listing.ListedPeople;
import be.vormingsportaal.listing.SendMessage;
import be.vormingsportaal.organisations.transfer.TransferAnswers;
import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.securitylog.SecurityLog;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.OwnData;
import be.vormingsportaal.shared.PersonName;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PaperFiles;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestAccounts;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestImports;
import be.vormingsportaal.testing.TestIntervisions;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.TestRefunds;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asks gets all that is kept about themselves, and nothing of anybody else. */
@PortalTest
class OwnDataTests extends OwnDataFile {

    @Autowired
    TransferAnswers transfers;

    @Autowired
    LostMailboxRequests lostMailboxes;

    @Autowired
    PersonNotes personNotes;

    @Autowired
    NameCorrections nameCorrections;

    @Autowired
    AttestationService attestations;

    @Autowired
    SignedLinks links;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestIntervisions intervisions;

    @Autowired
    Drafts drafts;

    @Autowired
    ListedPeople listed;

    @Autowired
    ContactMessages contactMessages;

    @Autowired
    TestImports imports;

    @Autowired
    TestRefunds refunds;

    @Autowired
    TestBilling billing;

    @Autowired
    SecurityLog securityLog;

    @Autowired
    EngineJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    List<OwnData> modules;

    @Autowired
    JdbcClient database;

    UUID trainer;

    @BeforeEach
    void somebodyWithSomethingOfEverything() {
        trainer = testPeople.registered(testPeople.organisation("Thuiszorg De Brug"), Role.TRAINER_EXTERNAL);
        jobs.runDue(trainer);
        testPeople.everythingOf(trainer);
        UUID transfer = testPeople.asked(testPeople.organisation("WZC De Linde"), trainer, testPeople.staff(), "ltcf");
        transfers.confirm(links.sign(Purpose.TRANSFER, transfer, 1));
        materials.everythingOf(trainer, testPeople.organisation("WZC De Eik"), "ltcf");
        intervisions.enrolled(intervisions.planned(2, TestIntervisions.FREE), trainer);
        listed.choose(trainer, true);
        contactMessages.send(
                listed.publicId(trainer),
                new SendMessage("Jan Claes", TestPeople.anyAddress(), Optional.empty(), "Kom je langs?"));
        attestations.give(new GiveAttestation(trainer, "ltcf", LocalDate.of(2024, 3, 20), testPeople.staff()));
        EmailAddress address = testPeople.account(trainer).email();
        accounts.everythingOf(trainer);
        lostMailboxes.request(new RequestAccess(
                address,
                TestPeople.anyAddress(),
                new PersonName("Iemand", "Anders"),
                "WZC De Eik",
                "09 123 45 67",
                Optional.of("Ik kan niet meer aan mijn mails.")));
        imports.taken(testPeople.organisation("WZC De Olm"), trainer);
        personNotes.write(trainer, "Belde over een link.", testPeople.staff());
        nameCorrections.correct(trainer, new PersonName("Ann", "Peeters"), testPeople.staff());
        database.sql("insert into task_note (id, task_id, written_by, text, written_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), UUID.randomUUID(), trainer, "Bel eerst", OffsetDateTime.now(clock))
                .update();
        securityLog.seen(SecurityEventKind.PERSON_OPENED, trainer, EventDetail.NONE);
        billing.everythingOf(trainer);
        refunds.everythingOf(trainer);
        drafts.add(
                trainer, "ltcf", List.of(new Upload("attest.png", new ByteArrayResource(PaperFiles.png(Color.RED)))));
    }

    @Test
    void theFileHoldsTheDataAndAnExplanation() throws Exception {
        assertThat(entries(trainer)).containsOnlyKeys("gegevens.json", "LEESMIJ.txt");
        assertThat(entries(trainer).get("LEESMIJ.txt"))
                .contains("je gegevens op het BelRAI Vormingsportaal", "programma's", "belrai@kcd.example");
    }

    @Test
    void theDataReadInDutch() throws Exception {
        clock.set(Instant.parse("2026-07-01T10:00:00Z"));
        JsonNode data = data(trainer);
        assertThat(data.at("/Opgemaakt op").asText()).isEqualTo("2026-07-01T12:00:00+02:00");
        assertThat(data.at("/Account/0/E-mailadres").asText())
                .isEqualTo(testPeople.account(trainer).email().value());
        assertThat(data.at("/Account/0/Rol").asText()).isEqualTo("Trainer (extern)");
        assertThat(data.at("/Organisatie/0/Naam").asText()).isEqualTo("WZC De Linde");
        assertThat(data.at("/Vroegere organisaties/0/Hoe het eindigde").asText())
                .isEqualTo("overgestapt");
        assertThat(data.at("/Vragen om over te stappen/0/Hoe het afliep").asText())
                .isEqualTo("overgestapt");
        assertThat(data.at("/Toegekende instrumenten/0/Naam").asText()).isEqualTo("BelRAI LTCF");
        assertThat(data.at("/Registratie/0/Uitgenodigd door").asText()).isEqualTo("Katrien Claes");
        assertThat(data.at("/Mails naar jou/0/Onderwerp").asText())
                .isEqualTo("Je account op het Vormingsportaal is klaar");
        assertThat(data.at("/Vragen om opnieuw toegang te krijgen")).hasSize(1);
        assertThat(data.at("/Toegevoegde bestanden/0/Naam van het bestand").asText())
                .isEqualTo("attest.png");
    }

    @Test
    void nothingThatLetsSomebodyInIsHandedOut() throws Exception {
        String hash = database.sql("select password_hash from account where id = ?")
                .param(trainer)
                .query(String.class)
                .single();
        List<String> requests = database.sql("select cast(id as varchar) from account_recovery where account_id = ?")
                .param(trainer)
                .query(String.class)
                .list();
        assertThat(requests).hasSize(1);
        assertThat(entries(trainer).get("gegevens.json")).doesNotContain(hash, requests.get(0), trainer.toString());
    }

    @Test
    void nobodyElseIsInIt() throws Exception {
        UUID other = testPeople.registered(testPeople.organisation("WZC De Hulst"), Role.CAREGIVER);
        assertThat(entries(trainer).get("gegevens.json"))
                .doesNotContain(testPeople.account(other).email().value(), "WZC De Hulst");
        assertThat(data(other).at("/Toegekende instrumenten")).isEmpty();
    }

    @Test
    void whatSomebodyElseMayHaveTypedIsNotHandedOut() throws Exception {
        assertThat(entries(trainer).get("gegevens.json"))
                .contains("Vragen om een ander e-mailadres")
                .doesNotContain("Iemand", "09 123 45 67", "WZC De Eik");
    }

    @Test
    void everySectionHasRows() {
        assertThat(modules.stream().flatMap(module -> module.of(trainer).stream()))
                .allSatisfy(section -> assertThat(section.rows()).isNotEmpty());
    }

    @Test
    void whatIsHandedOutIsWhatTheListOfColumnsSays() throws Exception {
        Set<String> handedOut = modules.stream()
                .flatMap(module -> module.of(trainer).stream())
                .flatMap(section -> section.rows().stream()
                        .flatMap(row -> row.keySet().stream())
                        .map(field -> section.key() + "." + field))
                .collect(Collectors.toSet());
        assertThat(OwnDataColumns.declared().notLike(handedOut)).isEmpty();
    }
}
