package be.vormingsportaal.materials;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.trainings.participation.TrainingParticipation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who may read the material of which instrument at this moment. */
@Service
@Transactional(readOnly = true)
class MaterialAccess {

    private final InstrumentService instruments;
    private final AttestationStandings standings;
    private final TrainingParticipation trainings;

    MaterialAccess(InstrumentService instruments, AttestationStandings standings, TrainingParticipation trainings) {
        this.instruments = instruments;
        this.standings = standings;
        this.trainings = trainings;
    }

    /** The instrument, if the person has it. Staff have all instruments in use, and managers have none. */
    Optional<InstrumentView> instrument(UUID accountId, Role role, String code) {
        List<InstrumentView> own = switch (role) {
            case KCD_STAFF -> instruments.active();
            case TRAINER_EXTERNAL, TRAINER_KCD, CAREGIVER -> instruments.assignedTo(accountId);
            case MANAGER -> List.of();
        };
        return own.stream().filter(instrument -> instrument.code().equals(code)).findFirst();
    }

    /** @return why the person may not read the material of an instrument that they have; empty when they may */
    Optional<MaterialLock> lock(UUID accountId, Role role, InstrumentView instrument) {
        return switch (role) {
            case KCD_STAFF -> Optional.empty();
            case CAREGIVER ->
                trainings.instrumentsOf(accountId).contains(instrument.code())
                        ? Optional.empty()
                        : Optional.of(MaterialLock.TRAINING);
            case TRAINER_EXTERNAL, TRAINER_KCD -> {
                boolean valid = standings.of(accountId, instrument.code()).isValid();
                boolean given = role.isTrainedByKcd() && instrument.taughtByKcd();
                yield valid ? Optional.empty() : Optional.of(given ? MaterialLock.ATTEST_OF_KCD : MaterialLock.ATTEST);
            }
            case MANAGER -> throw new IllegalArgumentException("No instrument is a manager's");
        };
    }
}
