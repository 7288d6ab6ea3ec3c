package be.vormingsportaal.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.attestations.digest.ManagerDigests;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.testing.TestPeople;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What managers read at the end of a day about the attests of their trainers. */
@PortalTest
class ManagerDigestTests {

    static final String SUBJECT = "Attesten van je trainers";

    @Autowired
    ManagerDigests digests;

    @Autowired
    AttestationService attestations;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Departures departures;

    @Autowired
    TestPeople people;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    EngineJobs jobs;

    @Autowired
    JdbcTemplate database;

    UUID organisation;
    UUID manager;

    @BeforeEach
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
        manager = people.registered(organisation, Role.MANAGER);
        at("2026-11-02T09:00");
    }

    @Test
    void allTrainersOfADayStandInOneMail() {
        UUID an = trainer();
        UUID bert = trainer();
        digests.note(attest(an, "ltcf"), 60);
        digests.note(attest(an, "screener"), 60);
        digests.note(attest(bert, "ltcf"), 60);
        sendAt("2026-11-02T17:30");

        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0))
                .contains("An Peeters, BelRAI LTCF: vervalt binnenkort, geldig tot 31-12-2026")
                .contains("An Peeters, BelRAI Screener: vervalt binnenkort, geldig tot 31-12-2026")
                .containsPattern("(?s)BelRAI LTCF.*BelRAI LTCF");
    }

    @Test
    void everyManagerReadsIt() {
        UUID other = people.registered(organisation, Role.MANAGER);
        digests.note(attest(trainer(), "ltcf"), 60);
        sendAt("2026-11-02T17:30");

        assertThat(mails()).hasSize(1);
        assertThat(mailbox.subjects(people.account(other).email())).contains(SUBJECT);
    }

    @Test
    void anExpiredAttestIsCalledExpired() {
        UUID attest = attest(trainer(), "ltcf");
        at("2027-01-01T10:00");
        digests.note(attest, 0);
        sendAt("2027-01-01T17:30");

        assertThat(mails().get(0)).contains("BelRAI LTCF: vervallen, was geldig tot 31-12-2026");
    }

    @Test
    void theSameMailIsNotedOnce() {
        UUID attest = attest(trainer(), "ltcf");
        digests.note(attest, 60);
        sendAt("2026-11-02T17:30");
        at("2026-11-03T09:00");
        digests.note(attest, 60);

        assertThat(digestsOf(organisation)).hasSize(1);
    }

    @Test
    void whatIsMailedAfterTheDigestStandsInTheNextOne() {
        at("2026-11-02T17:30");
        digests.note(attest(trainer(), "ltcf"), 60);

        assertThat(database.queryForObject(
                        "select digest_day from attestation_digest where organisation_id = ?",
                        LocalDate.class,
                        organisation))
                .isEqualTo(LocalDate.of(2026, 11, 3));
        sendAt("2026-11-03T17:30");
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0))
                .contains("geldig tot 31-12-2026 (mail van 02-11-2026)")
                .doesNotContain("vandaag");
    }

    @Test
    void aDigestThatWasSentTakesNothingInAnyMore() {
        digests.note(attest(trainer(), "ltcf"), 60);
        sendAt("2026-11-02T17:30");
        at("2026-11-02T17:29");
        digests.note(attest(trainer(), "ltcf"), 60);
        sendAt("2026-11-03T17:30");

        assertThat(mails()).hasSize(2);
    }

    @Test
    void whoeverLeftIsNotInIt() {
        UUID an = trainer();
        digests.note(attest(an, "ltcf"), 60);
        departures.leave(an);
        sendAt("2026-11-02T17:30");

        assertThat(mails()).isEmpty();
    }

    @Test
    void whoeverDoesNotHaveTheInstrumentAnyMoreIsNotInIt() {
        UUID an = trainer();
        digests.note(attest(an, "ltcf"), 60);
        instruments.replace(an, Set.of("screener"));
        sendAt("2026-11-02T17:30");

        assertThat(mails()).isEmpty();
    }

    @Test
    void whoeverHasANewAttestIsNotInIt() {
        UUID an = trainer();
        digests.note(attest(an, "ltcf"), 60);
        give(an, "ltcf", LocalDate.of(2026, 11, 1));
        sendAt("2026-11-02T17:30");

        assertThat(mails()).isEmpty();
    }

    @Test
    void nobodyReadsAboutSomebodyWithoutOrganisation() {
        UUID an = trainer();
        UUID attest = attest(an, "ltcf");
        departures.leave(an);
        digests.note(attest, 60);

        assertThat(digestsOf(organisation)).isEmpty();
    }

    @Test
    void anotherOrganisationReadsNothing() {
        UUID stranger = people.registered(people.organisation("Thuiszorg De Brug"), Role.MANAGER);
        digests.note(attest(trainer(), "ltcf"), 60);
        sendAt("2026-11-02T17:30");

        assertThat(mailbox.subjects(people.account(stranger).email())).doesNotContain(SUBJECT);
    }

    private UUID trainer() {
        UUID person = people.registered(organisation, Role.TRAINER_KCD);
        instruments.assign(person, Set.of("ltcf", "screener"));
        return person;
    }

    /** Ends on 31 December 2026. */
    private UUID attest(UUID person, String instrument) {
        return give(person, instrument, LocalDate.of(2025, 3, 20));
    }

    private UUID give(UUID person, String instrument, LocalDate completedOn) {
        return attestations.give(new GiveAttestation(person, instrument, completedOn, people.staff()));
    }

    private void at(String brussels) {
        clock.set(LocalDateTime.parse(brussels).atZone(Belgium.ZONE).toInstant());
    }

    private void sendAt(String brussels) {
        at(brussels);
        digestsOf(organisation).forEach(jobs::runDue);
    }

    private List<UUID> digestsOf(UUID organisationId) {
        return database.queryForList(
                "select id from attestation_digest where organisation_id = ?", UUID.class, organisationId);
    }

    private List<String> mails() {
        return mailbox.to(people.account(manager).email()).stream()
                .map(mail -> TestMailbox.part(mail, "text/plain"))
                .filter(text -> text.contains("kregen een mail over hun attest"))
                .toList();
    }
}
