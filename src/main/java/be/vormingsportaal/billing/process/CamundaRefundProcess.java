package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.refund.RefundProcess;
import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.shared.PortalSettings;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells {@code refund} what happened. The business key is the id of the refund. */
@Component
class CamundaRefundProcess implements RefundProcess {

    private static final Logger LOG = LoggerFactory.getLogger(CamundaRefundProcess.class);

    private final ProcessGateway processes;
    private final PortalSettings portal;

    CamundaRefundProcess(ProcessGateway processes, PortalSettings portal) {
        this.processes = processes;
        this.portal = portal;
    }

    @Override
    public void start(UUID refundId) {
        processes.start(RefundBpmn.KEY, refundId, page(refundId));
    }

    @Override
    public void inFile(UUID refundId, Instant notSeenAt) {
        tell(RefundBpmn.MESSAGE_ORDERED, refundId, RefundBpmn.NOT_SEEN_AT.with(Date.from(notSeenAt)));
    }

    @Override
    public void withdrawn(UUID refundId) {
        tell(RefundBpmn.MESSAGE_WITHDRAWN, refundId, Map.of());
    }

    @Override
    public void gone(UUID refundId) {
        tell(RefundBpmn.MESSAGE_SETTLED, refundId, RefundBpmn.GONE.with(true));
    }

    /** The case is over, or only mails, when the bank gives back what had left. A new one begins with the task. */
    @Override
    public void failed(UUID refundId) {
        if (!processes.tell(RefundBpmn.MESSAGE_SETTLED, refundId, RefundBpmn.GONE.with(false))) {
            processes.startAt(RefundBpmn.KEY, refundId, RefundBpmn.FAILED, page(refundId));
        }
    }

    /** What happened to the money counts, also when somebody deleted the case. */
    private void tell(String message, UUID refundId, Map<String, Object> variables) {
        if (!processes.tell(message, refundId, variables)) {
            LOG.error("The case of refund {} was gone at {}", refundId, message);
        }
    }

    private Map<String, Object> page(UUID refundId) {
        return RefundBpmn.REFUND_PAGE.with(portal.page("/beheer/terugbetalingen/" + refundId));
    }
}
