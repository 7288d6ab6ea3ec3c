package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.InstrumentStandings;
import be.vormingsportaal.attestations.attestation.TrainingCompletions;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.organisations.people.FoundTrainer;
import java.time.LocalDate;
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

    CompletionCandidates(AttestationStandings standings, InstrumentService instruments) {
        this.standings = standings;
        this.instruments = instruments;
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
                            until);
                })
                .toList();
    }
}
