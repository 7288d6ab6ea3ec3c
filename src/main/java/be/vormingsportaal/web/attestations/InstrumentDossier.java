package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationView;
import java.util.List;

/**
 * A trainer's attests for one instrument, as staff read them.
 *
 * @param assigned whether the trainer has the instrument
 * @param active whether the instrument is in use
 * @param history newest first
 */
public record InstrumentDossier(
        String instrument,
        boolean assigned,
        boolean active,
        AttestationStanding standing,
        List<AttestationView> history) {}
