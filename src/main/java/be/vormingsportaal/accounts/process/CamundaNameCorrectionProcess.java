package be.vormingsportaal.accounts.process;

import be.vormingsportaal.accounts.desk.NameCorrectionProcess;
import be.vormingsportaal.engine.Notices;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code notice} of the kind {@code name-corrected}. The business key is the id of the correction. */
@Component
class CamundaNameCorrectionProcess implements NameCorrectionProcess {

    private final Notices notices;

    CamundaNameCorrectionProcess(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void start(UUID correctionId) {
        notices.start(AccountNotices.NAME_CORRECTED, correctionId);
    }
}
