package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows the person's attests. */
@Service
@Order(4)
class AttestationOwnData extends OwnData {

    AttestationOwnData(AttestationArchive archive) {
        super(new Kind<>("attestations", archive::history, AttestationOwnData::row));
    }

    private static Map<String, Object> row(AttestationView attestation) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("instrument", attestation.instrumentCode());
        row.put("institution", attestation.institution().name());
        row.put("obtainedOn", attestation.obtainedOn().toString());
        row.put("expiresOn", attestation.expiresOn().toString());
        row.put("submittedAt", attestation.submittedAt());
        row.put("source", new Word("attestationSource." + attestation.source()));
        row.put("state", new Word("attestationState." + attestation.state()));
        row.put("verdictReason", attestation.verdictReason());
        row.put(
                "intervisions",
                attestation
                        .intervisions()
                        .map(known -> known.known() + "/" + known.required() + " (" + known.year() + ")"));
        row.put("voidedProofs", attestation.voidedProofs());
        return row;
    }
}
