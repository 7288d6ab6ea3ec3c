package be.vormingsportaal.cases.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the engine say who did something in a case. */
@Configuration(proxyBeanMethods = false)
class CaseActConfiguration {

    @Bean
    ProcessEnginePlugin caseActParsing(ObjectProvider<CaseActs> acts) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                List<BpmnParseListener> listeners =
                        new ArrayList<>(Optional.ofNullable(engine.getCustomPostBPMNParseListeners())
                                .orElse(List.of()));
                listeners.add(new CaseActParsing(new CaseActListener(acts)));
                engine.setCustomPostBPMNParseListeners(listeners);
            }
        };
    }
}
