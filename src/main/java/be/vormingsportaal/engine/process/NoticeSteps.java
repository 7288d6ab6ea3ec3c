package be.vormingsportaal.engine.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the only step of {@code notice}. */
@Configuration(proxyBeanMethods = false)
class NoticeSteps {

    private final NoticeKinds kinds;

    NoticeSteps(NoticeKinds kinds) {
        this.kinds = kinds;
    }

    /** Does what the kind says. The module of that kind knows how. */
    @Bean
    JavaDelegate sendNoticeDelegate() {
        return execution -> kinds.named(execution.getVariable(NoticeBpmn.KIND.name()))
                .send()
                .accept(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
