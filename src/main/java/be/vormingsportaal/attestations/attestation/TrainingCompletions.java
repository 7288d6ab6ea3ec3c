package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.accounts.account.AccountDirectory;
import be.vormingsportaal.accounts.account.AccountView;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.organisations.membership.InstrumentAssigning;
import be.vormingsportaal.shared.RetryOnConflict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that trainers of the quality centre completed a training, and gives an attest to each of them. */
@Service
@Transactional
public class TrainingCompletions {

    private final AttestationService attestations;
    private final InstrumentService instruments;
    private final InstrumentAssigning assignments;
    private final AccountDirectory accounts;

    TrainingCompletions(
            AttestationService attestations,
            InstrumentService instruments,
            InstrumentAssigning assignments,
            AccountDirectory accounts) {
        this.attestations = attestations;
        this.instruments = instruments;
        this.assignments = assignments;
        this.accounts = accounts;
    }

    /** The instruments in use that the quality centre teaches itself. */
    @Transactional(readOnly = true)
    public List<InstrumentView> taught() {
        return instruments.active().stream().filter(InstrumentView::taughtByKcd).toList();
    }

    /** Whether the attest that counts is the one that would be given. Nothing is given twice. */
    public static boolean isGiven(AttestationStanding standing, LocalDate completedOn) {
        return standing.attestation()
                .filter(newest -> newest.state().counts() && newest.claim().isGivenOn(completedOn))
                .isPresent();
    }

    /** A person who is only invited may not get one, because then the invitation could not be taken back any more. */
    public static boolean mayBeGiven(AccountView account) {
        return account.role().isTrainedByKcd() && account.isRegistered();
    }

    /**
     * Gives each of these people an attest, and also the instrument when somebody does not have it.
     *
     * @param intervisions what the attest of a person has to prove, where there is anything
     * @return the people who got one; the others have this very attest already
     * @throws IllegalArgumentException when somebody is not a registered trainer of the quality centre, the quality
     *     centre does not teach the instrument, or the day is wrong
     */
    @RetryOnConflict
    public Set<UUID> give(
            Set<UUID> people,
            String instrumentCode,
            LocalDate completedOn,
            UUID givenBy,
            Map<UUID, KnownIntervisions> intervisions) {
        if (taught().stream().noneMatch(instrument -> instrument.code().equals(instrumentCode))
                || accounts.findAll(people).stream()
                                .filter(TrainingCompletions::mayBeGiven)
                                .count()
                        != people.size()) {
            throw new IllegalArgumentException("Not trained by the quality centre");
        }
        Set<UUID> given = new TreeSet<>();
        // The order is always the same, so that two classes with the same people do not wait for each other.
        for (UUID person : new TreeSet<>(people)) {
            assignments.assign(person, instrumentCode);
            if (attestations.giveOnce(new GiveAttestation(
                    person, instrumentCode, completedOn, givenBy, Optional.ofNullable(intervisions.get(person))))) {
                given.add(person);
            }
        }
        return given;
    }
}
