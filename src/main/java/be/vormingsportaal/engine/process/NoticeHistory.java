package be.vormingsportaal.engine.process;

import be.vormingsportaal.engine.NoticeKind;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.DefaultHistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * Says how long the engine keeps a case of {@code notice}. A model has one time to live for all of its cases, but each
 * kind of notice has its own.
 */
@Component
class NoticeHistory extends AbstractProcessEnginePlugin {

    private final NoticeKinds kinds;

    NoticeHistory(NoticeKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryRemovalTimeProvider(new ByKind());
    }

    /** Cases of every other process are kept as long as their model says. */
    private class ByKind extends DefaultHistoryRemovalTimeProvider {

        @Override
        public Date calculateRemovalTime(HistoricProcessInstanceEventEntity instance, ProcessDefinition process) {
            if (!process.getKey().equals(NoticeBpmn.KEY) || instance.getEndTime() == null) {
                return super.calculateRemovalTime(instance, process);
            }
            return kindOf(instance.getProcessInstanceId())
                    .map(NoticeKind::historyKept)
                    .map(kept -> Date.from(instance.getEndTime().toInstant().plus(kept)))
                    .orElseGet(() -> super.calculateRemovalTime(instance, process));
        }

        /** The engine asks this while the case ends, when the case still has its variables. */
        private Optional<NoticeKind> kindOf(String instanceId) {
            return Optional.ofNullable(
                            Context.getCommandContext().getExecutionManager().findExecutionById(instanceId))
                    .map(execution -> execution.getVariable(NoticeBpmn.KIND.name()))
                    .flatMap(kinds::find);
        }
    }
}
