package be.vormingsportaal.intervisions.process;

import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.intervisions.enrolment.NoticeProcess;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts {@code intervision-notice}. The business key is the id of the notice. */
@Component
class CamundaNoticeProcess implements NoticeProcess {

    private final ProcessGateway processes;

    CamundaNoticeProcess(ProcessGateway processes) {
        this.processes = processes;
    }

    @Override
    public void enrolled(UUID noticeId) {
        processes.start(IntervisionNoticeBpmn.KEY, noticeId, Map.of());
    }
}
