package be.vormingsportaal.listing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.HandedIn;
import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.organisation.OrganisationDetails;
import be.vormingsportaal.organisations.organisation.OrganisationService;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who stands on the public list, and with what. */
@PortalTest
class PublicListingTests {

    static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);

    @Autowired
    PublicListing listing;

    @Autowired
    ListedPeople listed;

    @Autowired
    TestPeople people;

    @Autowired
    HandedIn handedIn;

    @Autowired
    AttestationStandings standings;

    @Autowired
    Departures departures;

    @Autowired
    OrganisationService organisations;

    @Autowired
    InstrumentService instruments;

    @Autowired
    InstrumentCatalogue catalogue;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    UUID organisation;

    @BeforeEach
    void anOrganisation() {
        organisation = people.organisation("WZC De Linde");
    }

    @Test
    void aTrainerWhoAskedForItAndHoldsAValidAttestIsListed() {
        UUID trainer = listed.trainer(organisation, "screener", "ltcf");
        assertThat(find(trainer))
                .contains(new ListedTrainer(
                        listed.publicId(trainer),
                        "An Peeters",
                        new ListedTrainer.Place("WZC De Linde", "Gent", Province.EAST_FLANDERS),
                        List.of("BelRAI Screener", "BelRAI LTCF")));
        assertThat(ids(ListingQuery.ALL)).contains(listed.publicId(trainer));
    }

    @Test
    void whoDidNotAskForItIsNotListed() {
        UUID trainer = people.registered(organisation, Role.TRAINER_KCD);
        people.attested(trainer, "ltcf");
        assertNotListed(trainer);
    }

    @Test
    void whoHasNoAttestIsNotListed() {
        assertNotListed(listed.trainer(organisation));
    }

    @Test
    void whoTakesTheChoiceBackIsGoneAtOnceAndHasTheSameIdWhenBack() {
        UUID trainer = listed.trainer(organisation, "ltcf");
        listed.choose(trainer, false);
        assertNotListed(trainer);
        listed.choose(trainer, true);
        assertThat(find(trainer)).isPresent();
    }

    @Test
    void anAttestCountsThroughItsLastDayAndNotAMomentLonger() {
        UUID trainer = listed.trainer(organisation);
        clock.set(LAST_DAY.atTime(23, 59, 59).atZone(Belgium.ZONE).toInstant());
        instruments.assign(trainer, Set.of("ltcf"));
        handedIn.attest(trainer, "ltcf", LocalDate.of(2025, 3, 1), LAST_DAY);
        assertThat(find(trainer)).isPresent();
        clock.set(LAST_DAY.plusDays(1).atStartOfDay(Belgium.ZONE).toInstant());
        assertNotListed(trainer);
    }

    @Test
    void onlyTheInstrumentsWithAValidAttestAreNamed() {
        UUID trainer = listed.trainer(organisation, "ltcf");
        handedIn.attest(trainer, "screener", LocalDate.of(2020, 3, 1), LocalDate.of(2021, 3, 1));
        assertThat(find(trainer).orElseThrow().instruments()).containsExactly("BelRAI LTCF");
    }

    @Test
    void aRefusedAttestCountsAsNoneWhateverTheEarlierOneSays() {
        UUID trainer = listed.trainer(organisation, "ltcf");
        refuse(handedIn.attest(trainer, "ltcf"));
        assertThat(standings.of(trainer, "ltcf").isValid()).isFalse();
        assertNotListed(trainer);
    }

    @Test
    void anInstrumentThatIsNotInUseDoesNotCount() {
        String code = "oud-" + UUID.randomUUID().toString().substring(0, 8);
        catalogue.add(code, new InstrumentDetails("Een oud instrument", "", 99, true, true));
        UUID trainer = listed.trainer(organisation, code);
        assertThat(find(trainer).orElseThrow().instruments()).containsExactly("Een oud instrument");
        catalogue.change(code, new InstrumentDetails("Een oud instrument", "", 99, false, true));
        assertNotListed(trainer);
    }

    @Test
    void anInstrumentThatWasTakenAwayDoesNotCount() {
        UUID trainer = listed.trainer(organisation, "screener", "ltcf");
        instruments.choose(trainer, Set.of("screener"));
        assertThat(find(trainer).orElseThrow().instruments()).containsExactly("BelRAI Screener");
        assertThat(ids(new ListingQuery("ltcf", null))).doesNotContain(listed.publicId(trainer));
        instruments.choose(trainer, Set.of());
        assertNotListed(trainer);
    }

    @Test
    void aTrainerWithoutOrganisationIsListedWithoutPlace() {
        UUID trainer = listed.trainer(organisation, "ltcf");
        departures.leave(trainer);
        assertThat(find(trainer).orElseThrow().place()).isNull();
        assertThat(ids(ListingQuery.ALL)).contains(listed.publicId(trainer));
        assertThat(ids(new ListingQuery(null, Province.EAST_FLANDERS))).doesNotContain(listed.publicId(trainer));
    }

    @Test
    void theListIsNarrowedByInstrument() {
        String ltcf = listed.publicId(listed.trainer(organisation, "ltcf"));
        String screener = listed.publicId(listed.trainer(organisation, "screener"));
        assertThat(ids(new ListingQuery("ltcf", null))).contains(ltcf).doesNotContain(screener);
        assertThat(ids(new ListingQuery("screener", null))).contains(screener).doesNotContain(ltcf);
    }

    @Test
    void theListIsNarrowedByInstrumentOfAValidAttestOnly() {
        UUID trainer = listed.trainer(organisation, "ltcf");
        handedIn.attest(trainer, "screener", LocalDate.of(2020, 3, 1), LocalDate.of(2021, 3, 1));
        assertThat(ids(new ListingQuery("screener", null))).doesNotContain(listed.publicId(trainer));
    }

    @Test
    void theListIsNarrowedByTheProvinceOfTheOrganisation() {
        String gent = listed.publicId(listed.trainer(organisation, "ltcf"));
        String zwijndrecht = listed.publicId(listed.trainer(movedTo("2070"), "ltcf"));
        String mechelen = listed.publicId(listed.trainer(movedTo("2800"), "ltcf"));
        String odd = listed.publicId(listed.trainer(movedTo("90001"), "ltcf"));
        assertThat(ids(new ListingQuery(null, Province.EAST_FLANDERS)))
                .contains(gent, zwijndrecht)
                .doesNotContain(mechelen, odd);
        assertThat(ids(new ListingQuery("ltcf", Province.ANTWERP)))
                .contains(mechelen)
                .doesNotContain(gent, zwijndrecht, odd);
        assertThat(ids(ListingQuery.ALL)).contains(gent, zwijndrecht, mechelen, odd);
    }

    @Test
    void aPageAfterTheLastIsTheLast() {
        listed.trainer(organisation, "ltcf");
        PageOf<ListedTrainer> last = listing.find(ListingQuery.ALL, 9999);
        assertThat(last.index()).isEqualTo(last.pages() - 1);
        assertThat(last.items()).isNotEmpty();
    }

    private Optional<ListedTrainer> find(UUID trainer) {
        return listing.find(listed.publicId(trainer));
    }

    private void assertNotListed(UUID trainer) {
        assertThat(find(trainer)).isEmpty();
        assertThat(ids(ListingQuery.ALL)).doesNotContain(listed.publicId(trainer));
    }

    /** On all pages; there are few. */
    private List<String> ids(ListingQuery query) {
        return IntStream.range(0, Math.max(1, listing.find(query, 0).pages()))
                .mapToObj(page -> listing.find(query, page))
                .flatMap(page -> page.items().stream())
                .map(ListedTrainer::publicId)
                .toList();
    }

    private UUID movedTo(String postalCode) {
        UUID id = people.organisation("WZC Elders");
        OrganisationDetails details = organisations.find(id).orElseThrow().details();
        organisations.change(
                id,
                new OrganisationDetails(
                        details.name(),
                        details.enterpriseNumber(),
                        details.street(),
                        postalCode,
                        details.city(),
                        details.billingEmail(),
                        details.liableToVat()),
                people.staff());
        return id;
    }

    private void refuse(UUID attestation) {
        database.sql("update attestation set state = 'REFUSED', newest_for = null where id = ?")
                .param(attestation)
                .update();
    }
}
