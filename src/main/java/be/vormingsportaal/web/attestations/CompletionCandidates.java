package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.InstrumentStandings;
import be.vormingsportaal.attestations.attestation.KnownIntervisions;
import be.vormingsportaal.attestations.attestation.TrainingCompletions;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.proofs.IntervisionRequirements;
import be.vormingsportaal.organisations.people.FoundTrainer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says what an attest of the quality centre would change for each of these people. */
@Component
class CompletionCandidates {

    private final AttestationStandings standings;
    private final InstrumentService instruments;
    private final IntervisionRequirements requirements;

    CompletionCandidates(
            AttestationStandings standings, InstrumentService instruments, IntervisionRequirements requirements) {
        this.standings = standings;
        this.instruments = instruments;
        this.requirements = requirements;
    }

    List<CompletionCandidate> of(List<FoundTrainer> people, String instrument, LocalDate completedOn, LocalDate until) {
        List<UUID> ids = people.stream().map(person -> person.account().id()).toList();
        Map<UUID, Set<String>> assigned = instruments.codesByAccount(ids);
        Map<UUID, InstrumentStandings> before = standings.of(ids);
        return people.stream()
                .map(person -> {
                    UUID id = person.account().id();
                    AttestationStanding standing = before.get(id).of(instrument);
                    return new CompletionCandidate(
                            person,
                            standing,
                            assigned.getOrDefault(id, Set.of()).contains(instrument),
                            TrainingCompletions.isGiven(standing, completedOn),
                            until,
                            requirements.provedBy(id, instrument, completedOn));
                })
                .toList();
    }

    /** The intervisions that the attest of each of these people has to prove, where there are any. */
    Map<UUID, KnownIntervisions> toProve(Set<UUID> people, String instrument, LocalDate completedOn) {
        Map<UUID, KnownIntervisions> proved = new HashMap<>();
        people.forEach(person -> requirements
                .provedBy(person, instrument, completedOn)
                .ifPresent(intervisions -> proved.put(person, intervisions)));
        return proved;
    }
}
