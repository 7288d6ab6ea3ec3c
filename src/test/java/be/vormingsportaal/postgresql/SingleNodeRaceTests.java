package be.vormingsportaal.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.ExpiryCount;
import be.vormingsportaal.attestations.attestation.ExpiryForecast;
import be.vormingsportaal.attestations.attestation.SubmitAttestation;
import be.vormingsportaal.attestations.attestation.TrainingCompletions;
import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.Institutions;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.documents.storage.Drafts;
import be.vormingsportaal.documents.storage.StoreResult.Stored;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.people.PeopleQuery;
import be.vormingsportaal.organisations.people.PeopleQuery.Order;
import be.vormingsportaal.organisations.people.PeopleSearch;
import be.vormingsportaal.organisations.people.TrainerSearch;
import be.vormingsportaal.testing.InRounds;
import be.vormingsportaal.testing.PaperFiles;
import be.vormingsportaal.testing.TestPeople;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What two do at the same moment on one node and PostgreSQL: staff who note the same completion, and one trainer who sends
 * files from two pages. And what staff, and organisations, ask the database.
 */
@OnPostgres
class SingleNodeRaceTests {

    private static final int ROUNDS = 10;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final Race RACE = new Race();

    @Autowired
    TestPeople people;

    @Autowired
    TrainingCompletions completions;

    @Autowired
    AttestationArchive archive;

    @Autowired
    Departures departures;

    @Autowired
    Drafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    Institutions institutions;

    @Autowired
    AttestationService attestations;

    @Autowired
    JdbcClient database;

    @Autowired
    TrainerSearch trainers;

    @Autowired
    PeopleSearch search;

    @Autowired
    ExpiryForecast forecast;

    UUID staff;
    UUID trainer;

    @AfterAll
    static void stop() {
        RACE.close();
    }

    @BeforeEach
    void aTrainer() {
        staff = people.staff();
        trainer = people.registered(people.organisation("WZC De Linde"), Role.TRAINER_KCD);
    }

    @InRounds(ROUNDS)
    void theSameAttestIsGivenOnce() throws Exception {
        givenOnce(1);
    }

    @InRounds(ROUNDS)
    void theSameAttestIsGivenOnceInThePlaceOfAnEarlierOne() throws Exception {
        completions.give(Set.of(trainer), "ltcf", DAY.minusYears(1), staff, Map.of());
        givenOnce(2);
    }

    @InRounds(ROUNDS)
    void theSameAttestIsGivenOnceToSomebodyWithoutOrganisation() throws Exception {
        departures.leave(trainer);
        givenOnce(1);
    }

    @Test
    void staffFindATrainerAndWhatEndsWhen() {
        completions.give(Set.of(trainer), "ltcf", DAY, staff, Map.of());
        String address = people.account(trainer).email().value();
        assertThat(trainers.find("\u0000" + address, Role.TRAINERS, 0).items())
                .extracting(found -> found.account().id())
                .containsExactly(trainer);
        assertThat(trainers.find("de linde", Role.TRAINERS, 0).total()).isPositive();
        assertThat(forecast.count(YearMonth.of(2027, 12), YearMonth.of(2027, 12)))
                .extracting(ExpiryCount::instrumentCode)
                .contains("ltcf");
    }

    @Test
    void anOrganisationFindsItsCareProviders() {
        UUID organisation = people.organisation("Thuiszorg De Brug");
        UUID registered = people.registered(organisation, Role.CAREGIVER);
        UUID invited = people.invited(organisation, Role.CAREGIVER, staff);
        Set<Role> caregivers = Set.of(Role.CAREGIVER);
        assertThat(ids(organisation, PeopleQuery.all(caregivers))).containsExactlyInAnyOrder(registered, invited);
        assertThat(ids(organisation, new PeopleQuery(caregivers, "peeters an", null, true, Order.EMAIL, true)))
                .containsExactly(registered);
        assertThat(ids(organisation, new PeopleQuery(caregivers, "", "ltcf", null, Order.FIRST_NAME, false)))
                .isEmpty();
    }

    private List<UUID> ids(UUID organisation, PeopleQuery query) {
        assertThat(search.findAll(organisation, query))
                .isEqualTo(search.find(organisation, query, 0).items());
        return search.findAll(organisation, query).stream()
                .map(person -> person.account().id())
                .toList();
    }

    private void givenOnce(int attests) throws Exception {
        List<Set<UUID>> given = RACE.run(this::give, this::give);
        assertThat(given).containsExactlyInAnyOrder(Set.of(trainer), Set.of());
        assertThat(archive.history(trainer)).hasSize(attests);
    }

    private Set<UUID> give() {
        return completions.give(Set.of(trainer), "ltcf", DAY, staff, Map.of());
    }

    /** With a former attest: the second waits for the row of that one, and must still see the first. */
    @InRounds(ROUNDS)
    void theSameAttestHandedInTwiceAtOnceIsOne() throws Exception {
        people.attested(trainer, "ltcf");
        UUID federal =
                institutions.active(Set.of(InstitutionKind.FEDERAL)).get(0).id();
        Upload file = upload("attest");
        Callable<UUID> handIn = () -> attestations.submit(
                new SubmitAttestation(trainer, "ltcf", federal, DAY, DAY.plusYears(5), stored(file)));
        List<UUID> ids = RACE.run(handIn, handIn);
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        assertThat(archive.history(trainer, "ltcf")).hasSize(2);
    }

    private UUID stored(Upload file) {
        return ((Stored) documents.store(file)).documentId();
    }

    @InRounds(ROUNDS)
    void twoRequestsWithFilesNeitherShareAPlaceNorBreakTheLimit() throws Exception {
        List<Upload> some = uploads("een");
        List<Upload> others = uploads("twee");
        List<Refusal> refusals =
                RACE.run(() -> drafts.add(trainer, "ltcf", some), () -> drafts.add(trainer, "ltcf", others)).stream()
                        .flatMap(List::stream)
                        .toList();
        assertThat(refusals).hasSize(4).extracting(Refusal::reason).containsOnly(RefusalReason.TOO_MANY_FILES);
        assertThat(database.sql("select f.position from draft_file f join draft d on f.draft_id = d.id"
                                + " where d.owner_id = ? order by 1")
                        .param(trainer)
                        .query(Integer.class)
                        .list())
                .isEqualTo(IntStream.range(0, 20).boxed().toList());
    }

    @InRounds(ROUNDS)
    void theSameFileFromTwoRequestsIsKeptOnce() throws Exception {
        List<Upload> one = List.of(upload("attest"));
        assertThat(RACE.run(() -> drafts.add(trainer, "ltcf", one), () -> drafts.add(trainer, "ltcf", one)))
                .containsOnly(List.of());
        assertThat(drafts.files(trainer, "ltcf")).hasSize(1);
    }

    /** Twelve, where twenty fit. */
    private static List<Upload> uploads(String name) {
        return IntStream.range(0, 12).mapToObj(i -> upload(name + i)).toList();
    }

    private static Upload upload(String text) {
        return new Upload(text + ".pdf", new ByteArrayResource(PaperFiles.pdf(text)));
    }
}
