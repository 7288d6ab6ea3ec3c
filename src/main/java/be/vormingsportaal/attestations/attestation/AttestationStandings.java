package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.attestations.validity.InstitutionView;
import be.vormingsportaal.attestations.validity.Institutions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says how people stand with their instruments. The newest attest counts, whatever an earlier one says. A refused
 * attest counts as none.
 */
@Service
@Transactional(readOnly = true)
public class AttestationStandings {

    private final AttestationRepository attestations;
    private final Institutions institutions;
    private final AttestationValidity days;
    private final Clock clock;

    AttestationStandings(
            AttestationRepository attestations, Institutions institutions, AttestationValidity days, Clock clock) {
        this.attestations = attestations;
        this.institutions = institutions;
        this.days = days;
        this.clock = clock;
    }

    public InstrumentStandings of(UUID accountId) {
        return of(List.of(accountId)).get(accountId);
    }

    /** For each of these accounts. There are two statements, however many accounts there are. */
    public Map<UUID, InstrumentStandings> of(Collection<UUID> accountIds) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, InstitutionView> byId =
                institutions.all().stream().collect(Collectors.toMap(InstitutionView::id, Function.identity()));
        Map<UUID, Map<String, AttestationStanding>> standings = new HashMap<>();
        attestations.deciding(accountIds).stream()
                // the attest that counts comes last, so that it stays in the map: whatever the clocks of two nodes say,
                // it is newer than the attest that was refused
                .sorted(Comparator.comparing(Attestation::isNewest).thenComparing(Attestation::submittedAt))
                .forEach(attestation -> standings
                        .computeIfAbsent(attestation.accountId(), account -> new HashMap<>())
                        .put(attestation.instrumentCode(), standing(attestation, byId, today)));
        return accountIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> new InstrumentStandings(standings.getOrDefault(id, Map.of()))));
    }

    public AttestationStanding of(UUID accountId, String instrumentCode) {
        return of(accountId).of(instrumentCode);
    }

    private AttestationStanding standing(Attestation attestation, Map<UUID, InstitutionView> byId, LocalDate today) {
        Optional<AttestationView> view =
                Optional.of(attestation.view(byId.get(attestation.claim().institutionId())));
        if (attestation.state() == AttestationState.REFUSED) {
            return new AttestationStanding(AttestationStanding.Dot.REFUSED, view, Optional.empty());
        }
        return new AttestationStanding(
                days.dot(attestation.expiresOn(), today),
                view,
                attestation.wasOverWhenHandedIn() ? Optional.empty() : days.graceUntil(attestation.expiresOn(), today));
    }
}
