package be.vormingsportaal.billing.process;

import be.vormingsportaal.billing.bank.BankFileProcess;
import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.shared.PortalSettings;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Starts {@code bank-file} and {@code doubtful-entry}, and tells them what was decided on a page. The business key is
 * the id of the file, or of the doubt.
 */
@Component
class CamundaBankFileProcess implements BankFileProcess {

    private static final Logger LOG = LoggerFactory.getLogger(CamundaBankFileProcess.class);
    private static final String PAGES = "/beheer/bankafschriften/";

    private final ProcessGateway processes;
    private final PortalSettings portal;

    CamundaBankFileProcess(ProcessGateway processes, PortalSettings portal) {
        this.processes = processes;
        this.portal = portal;
    }

    @Override
    public void start(UUID fileId) {
        processes.start(BankFileBpmn.KEY, fileId, BankFileBpmn.FILE_PAGE.with(portal.page(PAGES + fileId)));
    }

    @Override
    public void decided(UUID fileId) {
        if (!processes.tell(BankFileBpmn.MESSAGE_DECIDED, fileId, Map.of())) {
            throw new IllegalStateException(
                    "The case of bank file " + fileId + " is gone, so that nothing would book it");
        }
    }

    @Override
    public void doubt(UUID doubtId) {
        processes.start(
                DoubtfulEntryBpmn.KEY,
                doubtId,
                DoubtfulEntryBpmn.DOUBT_PAGE.with(portal.page(PAGES + "twijfel/" + doubtId)));
    }

    /** A doubt whose case was deleted needs no case any more after this. */
    @Override
    public void doubtDecided(UUID doubtId) {
        if (!processes.tell(DoubtfulEntryBpmn.MESSAGE_DECIDED, doubtId, Map.of())) {
            LOG.error("The case of doubt {} was gone when it was decided", doubtId);
        }
    }

    @Override
    public void together(Runnable work) {
        processes.together(work);
    }
}
