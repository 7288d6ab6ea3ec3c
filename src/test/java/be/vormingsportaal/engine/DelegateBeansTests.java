package be.vormingsportaal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vormingsportaal.testing.PortalTest;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a model can name. */
@PortalTest
class DelegateBeansTests {

    @Autowired
    ProcessEngine engine;

    @Test
    void aModelSeesADelegate() {
        assertThat(beans().get("sendWelcomeDelegate")).isInstanceOf(JavaDelegate.class);
    }

    @Test
    void aModelSeesDelegatesAndListenersOnly() {
        assertThat(beans().values())
                .isNotEmpty()
                .allSatisfy(bean -> assertThat(bean)
                        .isInstanceOfAny(JavaDelegate.class, ExecutionListener.class, TaskListener.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dataSource",
                "runtimeService",
                "processEngine",
                "environment",
                "systemProperties",
                "registrationService",
                "mailService",
                "passwordEncoder",
                "&sendWelcomeDelegate",
                ""
            })
    void aModelDoesNotSeeTheRestOfTheApplication(String name) {
        assertThat(beans().containsKey(name)).isFalse();
        assertThat(beans().get(name)).isNull();
    }

    @Test
    void aNameThatIsNoTextNamesNothing() {
        assertThat(beans().get(7)).isNull();
    }

    @Test
    void nothingIsAddedToWhatAModelSees() {
        Map<Object, Object> beans = beans();
        assertThatThrownBy(() -> beans.put("dataSource", "x")).isInstanceOf(UnsupportedOperationException.class);
    }

    private Map<Object, Object> beans() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getBeans();
    }
}
