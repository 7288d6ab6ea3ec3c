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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How people stand with their instruments. The newest attest counts, whatever an earlier one says; one that was refused
 * counts as none.
 */
@Service
@Transactional(readOnly = true)
public class Standings {

    private final AttestationRepository attestations;
    private final Institutions institutions;
    private final ValidityDays days;
    private final Clock clock;

    Standings(AttestationRepository attestations, Institutions institutions, ValidityDays days, Clock clock) {
        this.attestations = attestations;
        this.institutions = institutions;
        this.days = days;
        this.clock = clock;
    }

    /** By instrument; instruments without any attest are left out. Says nothing about which are assigned. */
    public Map<String, Standing> of(UUID accountId) {
        return of(List.of(accountId)).getOrDefault(accountId, Map.of());
    }

    /** By account and instrument; who has none is left out. Two statements, however many accounts. */
    public Map<UUID, Map<String, Standing>> of(Collection<UUID> accountIds) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, InstitutionView> byId =
                institutions.all().stream().collect(Collectors.toMap(InstitutionView::id, Function.identity()));
        Map<UUID, Map<String, Standing>> standings = new HashMap<>();
        attestations.deciding(accountIds).stream()
                // what counts last, so that it stays: whatever the clocks of two nodes say, it is newer than what was
                // refused
                .sorted(Comparator.comparing(Attestation::isNewest).thenComparing(Attestation::submittedAt))
                .forEach(attestation -> standings
                        .computeIfAbsent(attestation.accountId(), account -> new HashMap<>())
                        .put(attestation.instrumentCode(), standing(attestation, byId, today)));
        return standings;
    }

    /** Never null. */
    public Standing of(UUID accountId, String instrumentCode) {
        return of(accountId).getOrDefault(instrumentCode, Standing.NONE);
    }

    /** Where nothing was handed in or given. */
    public Standing none() {
        return Standing.NONE;
    }

    private Standing standing(Attestation attestation, Map<UUID, InstitutionView> byId, LocalDate today) {
        AttestationView view = attestation.view(byId.get(attestation.claim().institutionId()));
        if (attestation.state() == AttestationState.REFUSED) {
            return new Standing(Standing.Dot.REFUSED, view, null);
        }
        return new Standing(
                days.dot(attestation.expiresOn(), today),
                view,
                attestation.wasOverWhenHandedIn() ? null : days.graceUntil(attestation.expiresOn(), today));
    }
}
