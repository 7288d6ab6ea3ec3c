package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.attestation.Completions;
import be.vormingsportaal.attestations.attestation.Standing;
import be.vormingsportaal.attestations.attestation.Standings;
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
class Candidates {

    private final Standings standings;
    private final InstrumentService instruments;

    Candidates(Standings standings, InstrumentService instruments) {
        this.standings = standings;
        this.instruments = instruments;
    }

    List<Candidate> of(List<FoundTrainer> people, String instrument, LocalDate completedOn, LocalDate until) {
        List<UUID> ids = people.stream().map(person -> person.account().id()).toList();
        Map<UUID, Set<String>> assigned = instruments.codesByAccount(ids);
        Map<UUID, Map<String, Standing>> before = standings.of(ids);
        return people.stream()
                .map(person -> {
                    UUID id = person.account().id();
                    Standing standing = before.getOrDefault(id, Map.of()).getOrDefault(instrument, standings.none());
                    return new Candidate(
                            person,
                            standing,
                            assigned.getOrDefault(id, Set.of()).contains(instrument),
                            Completions.isGiven(standing, completedOn),
                            until);
                })
                .toList();
    }
}
