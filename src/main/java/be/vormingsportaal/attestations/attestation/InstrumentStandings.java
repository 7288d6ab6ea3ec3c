package be.vormingsportaal.attestations.attestation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How one person stands with each instrument. It does not say which instruments are assigned. */
public final class InstrumentStandings {

    private final Map<String, AttestationStanding> byCode;

    InstrumentStandings(Map<String, AttestationStanding> byCode) {
        this.byCode = byCode;
    }

    /** The standing with this instrument, also where nothing was handed in or given. */
    public AttestationStanding of(String instrumentCode) {
        return byCode.getOrDefault(instrumentCode, AttestationStanding.NONE);
    }

    /** Codes of the instruments with an attest that is valid today. */
    public Set<String> valid() {
        return byCode.entrySet().stream()
                .filter(standing -> standing.getValue().isValid())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
