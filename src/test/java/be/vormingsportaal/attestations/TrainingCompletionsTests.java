package be.vormingsportaal.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationSource;
import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationStanding.Dot;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.AttestationState;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.attestation.ExpiryCount;
import be.vormingsportaal.attestations.attestation.ExpiryForecast;
import be.vormingsportaal.attestations.attestation.TrainingCompletions;
import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The quality centre notes that its trainers completed a training. */
@PortalTest
class TrainingCompletionsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @Autowired
    TrainingCompletions completions;

    @Autowired
    AttestationStandings standings;

    @Autowired
    AttestationArchive archive;

    @Autowired
    ExpiryForecast forecast;

    @Autowired
    InstrumentService instruments;

    @Autowired
    InstrumentCatalogue catalogue;

    @Autowired
    Departures departures;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    UUID organisation;
    UUID staff;
    UUID trainer;

    @BeforeEach
    void aTrainerOfTheQualityCentre() {
        clock.set(Instant.parse("2026-06-01T10:00:00Z"));
        organisation = people.organisation("WZC De Linde");
        staff = people.staff();
        trainer = people.registered(organisation, Role.TRAINER_KCD);
    }

    @Test
    void theRuleOfTheQualityCentreGivesTheLastDay() {
        give(DAY, trainer);
        AttestationStanding standing = standings.of(trainer, "ltcf");
        assertThat(standing.dot()).isEqualTo(Dot.VALID);
        assertThat(standing.attestation().orElseThrow().expiresOn()).isEqualTo("2027-12-31");
        assertThat(standing.attestation().orElseThrow().source()).isEqualTo(AttestationSource.GIVEN);
        assertThat(archive.hands(standing.attestation().orElseThrow().id()).recordedBy())
                .contains(staff);
    }

    @Test
    void whoDidNotHaveTheInstrumentHasItNow() {
        give(DAY, trainer);
        assertThat(instruments.codesByAccount(Set.of(trainer))).containsEntry(trainer, Set.of("ltcf"));
    }

    @Test
    void aWholeClassGetsItsAttests() {
        UUID other = people.registered(organisation, Role.TRAINER_KCD);
        assertThat(give(DAY, trainer, other)).containsExactlyInAnyOrder(trainer, other);
        assertThat(standings.of(other, "ltcf").isValid()).isTrue();
    }

    @Test
    void theSameIsNotGivenTwice() {
        give(DAY, trainer);
        assertThat(give(DAY, trainer)).isEmpty();
        assertThat(archive.history(trainer, "ltcf")).hasSize(1);
    }

    @Test
    void aLaterCompletionTakesThePlaceOfTheEarlierOne() {
        give(DAY.minusYears(1), trainer);
        give(DAY, trainer);
        assertThat(archive.history(trainer, "ltcf"))
                .extracting(AttestationView::state)
                .containsExactlyInAnyOrder(AttestationState.CURRENT, AttestationState.SUPERSEDED);
    }

    @Test
    void whoBelongsToNoOrganisationGetsTheAttestButNotTheInstrument() {
        departures.leave(trainer);
        give(DAY, trainer);
        assertThat(standings.of(trainer, "ltcf").isValid()).isTrue();
        assertThat(instruments.codesByAccount(Set.of(trainer))).isEmpty();
    }

    @Test
    void aTrainerOfAnotherInstitutionGetsNothingAndNobodyBesideEither() {
        UUID external = people.registered(organisation, Role.TRAINER_EXTERNAL);
        assertThatThrownBy(() -> give(DAY, trainer, external)).isInstanceOf(IllegalArgumentException.class);
        assertThat(archive.history(trainer)).isEmpty();
    }

    /** Else nobody could take the invitation back. */
    @Test
    void whoIsOnlyInvitedGetsNothing() {
        UUID invited = people.invited(organisation, Role.TRAINER_KCD, staff);
        assertThatThrownBy(() -> give(DAY, invited)).isInstanceOf(IllegalArgumentException.class);
        departures.remove(organisation, invited);
    }

    @Test
    void anInstrumentThatTheQualityCentreDoesNotTeachIsRefused() {
        String code = "extern-" + UUID.randomUUID().toString().substring(0, 8);
        catalogue.add(code, new InstrumentDetails("BelRAI Extern", "Elders gegeven.", 901, true, false));
        assertThatThrownBy(() -> completions.give(Set.of(trainer), code, DAY, staff, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        catalogue.change(code, new InstrumentDetails("BelRAI Extern", "Elders gegeven.", 901, false, false));
    }

    @Test
    void aDayThatIsToComeIsRefused() {
        assertThatThrownBy(() -> give(LocalDate.of(2026, 6, 2), trainer)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyWhatCountsIsCountedInTheMonthInWhichItEnds() {
        YearMonth december = YearMonth.of(2027, 12);
        long before = count(december);
        give(DAY.minusYears(1), trainer);
        give(DAY.minusDays(1), trainer);
        give(DAY, trainer);
        assertThat(count(december)).isEqualTo(before + 1);
    }

    private Set<UUID> give(LocalDate day, UUID... who) {
        return completions.give(Set.of(who), "ltcf", day, staff, Map.of());
    }

    private long count(YearMonth month) {
        return forecast.count(month, month).stream()
                .filter(found -> found.instrumentCode().equals("ltcf"))
                .mapToLong(ExpiryCount::count)
                .sum();
    }
}
