package be.vormingsportaal.attestations.process;

import be.vormingsportaal.attestations.attestation.RenewalProcess;
import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.engine.ProcessGateway;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells {@code attestation-renewal} what happened. The business key is the id of the attest. */
@Component
class CamundaRenewalProcess implements RenewalProcess {

    private static final Logger LOG = LoggerFactory.getLogger(CamundaRenewalProcess.class);

    private final ProcessGateway processes;
    private final Notices notices;

    CamundaRenewalProcess(ProcessGateway processes, Notices notices) {
        this.processes = processes;
        this.notices = notices;
    }

    @Override
    public void start(UUID attestationId) {
        processes.start(AttestationRenewalBpmn.KEY, attestationId, Map.of());
    }

    /**
     * An attest whose case was deleted by hand needs no case any more after this, so nobody is kept from handing in a
     * new attest.
     */
    @Override
    public void superseded(UUID attestationId) {
        if (!processes.tell(AttestationRenewalBpmn.MESSAGE_SUPERSEDED, attestationId, Map.of())) {
            LOG.error("The case of attest {} was gone when another took its place", attestationId);
        }
    }

    /** The case of an attest that expired is over already, so nothing is waiting for this. */
    @Override
    public void decided(UUID attestationId) {
        processes.tell(AttestationRenewalBpmn.MESSAGE_SUPERSEDED, attestationId, Map.of());
        notices.start(AttestationNotices.DECISION, attestationId);
    }

    @Override
    public void reviewRequested(UUID attestationId) {
        if (!processes.tell(AttestationRenewalBpmn.MESSAGE_REVIEW_REQUESTED, attestationId, Map.of())) {
            LOG.error("The case of attest {} was gone when somebody had to look at it again", attestationId);
        }
    }
}
