package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.shared.OwnData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person's attests. */
@Service
@Order(4)
@Transactional(readOnly = true)
class AttestationOwnData implements OwnData {

    private final AttestationArchive archive;

    AttestationOwnData(AttestationArchive archive) {
        this.archive = archive;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(new Section(
                "attestations",
                archive.history(accountId).stream().map(AttestationOwnData::row).toList()));
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
        row.put("refusalReason", attestation.refusalReason());
        return row;
    }
}
