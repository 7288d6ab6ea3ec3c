package be.vormingsportaal.materials;

import static be.vormingsportaal.materials.Audience.CAREGIVERS;
import static be.vormingsportaal.materials.Audience.EVERYBODY;
import static be.vormingsportaal.materials.Audience.TRAINERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.trainings.participation.TrainingParticipation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads what: the whole table of roles, standings, trainings and audiences. */
class MaterialAccessTests {

    static final InstrumentView LTCF = new InstrumentView("ltcf", "BelRAI LTCF", "", true);
    static final InstrumentView HOME_CARE = new InstrumentView("home-care", "BelRAI Home Care", "", false);

    final UUID account = UUID.randomUUID();
    final InstrumentService instruments = mock();
    final AttestationStandings standings = mock();
    final TrainingParticipation trainings = mock();
    final MaterialAccess access = new MaterialAccess(instruments, standings, trainings);

    @BeforeEach
    void nothing() {
        when(instruments.active()).thenReturn(List.of(LTCF, HOME_CARE));
        when(instruments.assignedTo(account)).thenReturn(List.of(LTCF));
        standing("ltcf", AttestationStanding.Dot.NONE);
        standing("home-care", AttestationStanding.Dot.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "TRAINER_EXTERNAL, NONE,     ATTEST",
        "TRAINER_EXTERNAL, VALID,",
        "TRAINER_EXTERNAL, EXPIRING,",
        "TRAINER_EXTERNAL, EXPIRED,  ATTEST",
        "TRAINER_EXTERNAL, REFUSED,  ATTEST",
        "TRAINER_KCD,      NONE,     ATTEST_OF_KCD",
        "TRAINER_KCD,      VALID,",
        "TRAINER_KCD,      EXPIRING,",
        "TRAINER_KCD,      EXPIRED,  ATTEST_OF_KCD",
        "TRAINER_KCD,      REFUSED,  ATTEST_OF_KCD",
        "CAREGIVER,        NONE,     TRAINING",
        "CAREGIVER,        VALID,    TRAINING",
        "KCD_STAFF,        NONE,",
        "KCD_STAFF,        REFUSED,"
    })
    void theAttestOpensWhatATrainerReadsAndNothingElse(Role role, AttestationStanding.Dot dot, MaterialLock lock) {
        standing("ltcf", dot);
        standing("home-care", AttestationStanding.Dot.VALID);
        assertThat(access.lock(account, role, LTCF).orElse(null)).isEqualTo(lock);
    }

    @ParameterizedTest
    @CsvSource({"TRAINER_EXTERNAL, ATTEST", "TRAINER_KCD,      ATTEST_OF_KCD", "CAREGIVER,", "KCD_STAFF,"})
    void aTrainingOpensWhatACareProviderReadsAndNothingElse(Role role, MaterialLock lock) {
        when(trainings.instrumentsOf(account)).thenReturn(Set.of("ltcf"));
        assertThat(access.lock(account, role, LTCF).orElse(null)).isEqualTo(lock);
    }

    @Test
    void aTrainingForAnotherInstrumentOpensNothing() {
        when(trainings.instrumentsOf(account)).thenReturn(Set.of("home-care"));
        assertThat(access.lock(account, Role.CAREGIVER, LTCF)).contains(MaterialLock.TRAINING);
    }

    @Test
    void aTrainerOfTheCentreHandsInAnAttestForWhatTheCentreDoesNotTeach() {
        assertThat(access.lock(account, Role.TRAINER_KCD, HOME_CARE)).contains(MaterialLock.ATTEST);
    }

    @ParameterizedTest
    @CsvSource({
        "TRAINER_EXTERNAL, ltcf,      true",
        "TRAINER_KCD,      ltcf,      true",
        "CAREGIVER,        ltcf,      true",
        "MANAGER,          ltcf,      false",
        "KCD_STAFF,        ltcf,      true",
        "TRAINER_EXTERNAL, home-care, false",
        "TRAINER_KCD,      home-care, false",
        "CAREGIVER,        home-care, false",
        "MANAGER,          home-care, false",
        "KCD_STAFF,        home-care, true",
        "TRAINER_EXTERNAL, unknown,   false",
        "KCD_STAFF,        unknown,   false"
    })
    void anInstrumentThatIsNotAssignedDoesNotExist(Role role, String code, boolean exists) {
        assertThat(access.instrument(account, role, code).isPresent()).isEqualTo(exists);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasItsAudiences(Role role) {
        Set<Audience> expected = switch (role) {
            case TRAINER_EXTERNAL, TRAINER_KCD -> Set.of(TRAINERS, EVERYBODY);
            case CAREGIVER -> Set.of(CAREGIVERS, EVERYBODY);
            case KCD_STAFF -> Set.of(TRAINERS, CAREGIVERS, EVERYBODY);
            case MANAGER -> Set.of();
        };
        assertThat(Audience.of(role)).isEqualTo(expected);
    }

    private void standing(String code, AttestationStanding.Dot dot) {
        when(standings.of(account, code)).thenReturn(new AttestationStanding(dot, Optional.empty(), Optional.empty()));
    }
}
