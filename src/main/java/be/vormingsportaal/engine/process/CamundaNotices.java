package be.vormingsportaal.engine.process;

import be.vormingsportaal.engine.NoticeKind;
import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.engine.ProcessGateway;
import be.vormingsportaal.shared.Belgium;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Starts {@code notice}. The business key is the id of a row, and each kind has its rows in another table. */
@Component
class CamundaNotices implements Notices {

    private final ProcessGateway processes;
    private final NoticeKinds kinds;
    private final MessageSource messages;

    CamundaNotices(ProcessGateway processes, NoticeKinds kinds, MessageSource messages) {
        this.processes = processes;
        this.kinds = kinds;
        this.messages = messages;
    }

    @Override
    public void start(String kind, UUID rowId) {
        Map<String, Object> facts =
                new HashMap<>(NoticeBpmn.PRIORITY.with(kinds.named(kind).priority()));
        facts.putAll(NoticeBpmn.KIND.with(kind));
        facts.putAll(NoticeBpmn.KIND_NAME.with(messages.getMessage(NoticeKind.messageKey(kind), null, Belgium.LOCALE)));
        processes.start(NoticeBpmn.KEY, rowId, facts);
    }

    @Override
    public Set<UUID> running(String kind) {
        return processes.running(NoticeBpmn.KEY, NoticeBpmn.KIND, kind);
    }
}
