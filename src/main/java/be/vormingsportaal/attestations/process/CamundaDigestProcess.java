package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.digest.DigestProcess;
import be.vormingsportaal.engine.ProcessGateway;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code attestation-digest}. The business key is the id of the digest. */
@Component
class CamundaDigestProcess implements DigestProcess {

    private final ProcessGateway processes;

    CamundaDigestProcess(ProcessGateway processes) {
        this.processes = processes;
    }

    @Override
    public void start(UUID digestId, Instant sendAt) {
        processes.start(AttestationDigestBpmn.KEY, digestId, AttestationDigestBpmn.SEND_AT.with(Date.from(sendAt)));
    }
}
