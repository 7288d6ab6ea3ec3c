package be.vormingsportaal.engine.task;

import be.vormingsportaal.engine.CaseSubjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives every task of every model its beginning. */
@Configuration(proxyBeanMethods = false)
class TaskConfiguration {

    @Bean
    ProcessEnginePlugin taskBeginnings(
            TaskSettings settings, ObjectProvider<CaseSubjects> subjects, MessageSource messages) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                List<BpmnParseListener> listeners =
                        new ArrayList<>(Optional.ofNullable(engine.getCustomPostBPMNParseListeners())
                                .orElse(List.of()));
                listeners.add(new TaskBeginnings(settings, subjects, messages));
                engine.setCustomPostBPMNParseListeners(listeners);
            }
        };
    }
}
