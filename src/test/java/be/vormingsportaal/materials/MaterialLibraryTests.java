package be.vormingsportaal.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestMaterials;
import be.vormingsportaal.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What readers find on a shelf, until when, and what is marked as new. */
@PortalTest
class MaterialLibraryTests {

    @Autowired
    MaterialLibrary library;

    @Autowired
    TestMaterials materials;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    UUID organisation;
    UUID trainer;

    @BeforeEach
    void aTrainer() {
        clock.set(Instant.parse("2026-07-01T10:00:00Z"));
        organisation = people.organisation("WZC De Linde");
        trainer = people.registered(organisation, Role.TRAINER_EXTERNAL);
        materials.valid(trainer, "ltcf");
    }

    @Test
    void everybodyFindsWhatIsForThemInTheTabWhereItStands() {
        UUID caregiver = people.registered(organisation, Role.CAREGIVER);
        materials.inTraining(organisation, caregiver, "ltcf");
        UUID forTrainers = materials.link("ltcf", MaterialTab.E_LEARNING, Audience.TRAINERS, "a");
        UUID forCaregivers = materials.link("ltcf", MaterialTab.E_LEARNING, Audience.CAREGIVERS, "b");
        UUID forBoth = materials.link("ltcf", MaterialTab.E_LEARNING, Audience.EVERYBODY, "c");
        UUID elsewhere = materials.link("ltcf", MaterialTab.MANUALS, Audience.EVERYBODY, "d");
        UUID ofAnother = materials.link("home-care", MaterialTab.E_LEARNING, Audience.EVERYBODY, "e");
        assertThat(ids(trainer, MaterialTab.E_LEARNING))
                .containsSubsequence(forTrainers, forBoth)
                .doesNotContain(forCaregivers, elsewhere, ofAnother);
        assertThat(ids(caregiver, MaterialTab.E_LEARNING))
                .containsSubsequence(forCaregivers, forBoth)
                .doesNotContain(forTrainers, elsewhere, ofAnother);
        assertThat(ids(people.staff(), MaterialTab.E_LEARNING))
                .containsSubsequence(forTrainers, forCaregivers, forBoth);
    }

    @Test
    void whatIsForOthersDoesNotExist() {
        UUID caregiver = people.registered(organisation, Role.CAREGIVER);
        materials.inTraining(organisation, caregiver, "ltcf");
        UUID forTrainers = materials.link("ltcf", MaterialTab.MANUALS, Audience.TRAINERS, "a");
        UUID forCaregivers = materials.link("ltcf", MaterialTab.MANUALS, Audience.CAREGIVERS, "b");
        assertMissing(trainer, forCaregivers);
        assertMissing(caregiver, forTrainers);
        assertMissing(people.registered(organisation, Role.MANAGER), materials.link("ltcf"));
        assertMissing(trainer, materials.link("home-care"));
        assertMissing(trainer, UUID.randomUUID());
    }

    @Test
    void anExpiredAttestClosesAtMidnightWithoutAnyJob() {
        UUID former = people.registered(organisation, Role.TRAINER_EXTERNAL);
        materials.completed(former, "ltcf", LocalDate.of(2025, 3, 20));
        UUID material = materials.link("ltcf");
        clock.set(Instant.parse("2026-12-31T22:59:59Z"));
        assertThat(library.read(former, material).lock()).isEmpty();
        assertThat(library.visit(former, "ltcf", MaterialTab.MANUALS).lock()).isEmpty();
        clock.set(Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(library.read(former, material).lock()).contains(MaterialLock.ATTEST);
        assertThat(library.read(former, material).material()).isEmpty();
        assertThat(library.visit(former, "ltcf", MaterialTab.MANUALS).lock()).contains(MaterialLock.ATTEST);
        assertThat(library.visit(former, "ltcf", MaterialTab.MANUALS).items()).isEmpty();
    }

    @Test
    void atTheFirstVisitNothingIsNew() {
        materials.link("ltcf");
        assertThat(library.visit(trainer, "ltcf", MaterialTab.MANUALS).items()).noneMatch(MaterialShelf.Item::isNew);
    }

    @Test
    void whatCameSinceTheLastVisitIsNewInEveryTabUntilTheNextVisit() {
        UUID old = materials.link("ltcf");
        library.visit(trainer, "ltcf", MaterialTab.MANUALS);
        clock.forward(Duration.ofDays(1));
        UUID manual = materials.link("ltcf");
        UUID course = materials.link("ltcf", MaterialTab.E_LEARNING, Audience.EVERYBODY, "Les");
        clock.forward(Duration.ofDays(1));
        assertThat(newOnes(MaterialTab.MANUALS)).contains(manual).doesNotContain(old);
        clock.forward(Duration.ofMinutes(59));
        assertThat(newOnes(MaterialTab.MANUALS)).as("after a reload").contains(manual);
        clock.forward(Duration.ofMinutes(59));
        assertThat(newOnes(MaterialTab.E_LEARNING)).as("in another tab").contains(course);
        clock.forward(Duration.ofHours(1));
        assertThat(newOnes(MaterialTab.MANUALS)).as("at the next visit").doesNotContain(manual);
        assertThat(newOnes(MaterialTab.E_LEARNING)).as("at the next visit").doesNotContain(course);
    }

    @Test
    void aVisitIsOfOnePersonAndOneInstrument() {
        materials.valid(trainer, "home-care");
        UUID other = people.registered(organisation, Role.TRAINER_EXTERNAL);
        materials.valid(other, "ltcf");
        library.visit(trainer, "ltcf", MaterialTab.MANUALS);
        library.visit(other, "ltcf", MaterialTab.MANUALS);
        clock.forward(Duration.ofDays(1));
        UUID material = materials.link("ltcf");
        clock.forward(Duration.ofDays(1));
        library.visit(trainer, "home-care", MaterialTab.MANUALS);
        assertThat(newOnes(MaterialTab.MANUALS)).contains(material);
        clock.forward(Duration.ofDays(1));
        assertThat(newOnes(MaterialTab.MANUALS)).doesNotContain(material);
        assertThat(newOnes(other, MaterialTab.MANUALS)).contains(material);
    }

    @Test
    void whoStandsBeforeALockHasVisitedNothing() {
        library.visit(trainer, "ltcf", MaterialTab.MANUALS);
        clock.forward(Duration.ofDays(1));
        UUID material = materials.link("ltcf");
        clock.set(Instant.parse("2028-01-01T10:00:00Z"));
        assertThat(library.visit(trainer, "ltcf", MaterialTab.MANUALS).lock()).contains(MaterialLock.ATTEST);
        clock.forward(Duration.ofDays(1));
        materials.valid(trainer, "ltcf");
        assertThat(newOnes(MaterialTab.MANUALS)).contains(material);
    }

    private List<UUID> ids(UUID account, MaterialTab tab) {
        return library.visit(account, "ltcf", tab).items().stream()
                .map(item -> item.material().id())
                .toList();
    }

    private List<UUID> newOnes(MaterialTab tab) {
        return newOnes(trainer, tab);
    }

    private List<UUID> newOnes(UUID visitor, MaterialTab tab) {
        return library.visit(visitor, "ltcf", tab).items().stream()
                .filter(MaterialShelf.Item::isNew)
                .map(item -> item.material().id())
                .toList();
    }

    private void assertMissing(UUID account, UUID material) {
        assertThatThrownBy(() -> library.read(account, material)).isInstanceOf(NoSuchElementException.class);
    }
}
