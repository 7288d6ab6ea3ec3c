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
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

/** What a model can name. */
@PortalTest
class DelegateBeansTests {

    static final String STEPS_OR_DELEGATE = "be\\.vormingsportaal\\..+\\.process\\.\\w+(Steps|Delegate)";

    @Autowired
    ProcessEngine engine;

    @Autowired
    ConfigurableListableBeanFactory factory;

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

    /** Whatever its type says: a bean that only turns out to be a delegate is seen as well. */
    @Test
    void whatAModelSeesIsADelegateOrMadeBySteps() {
        assertThat(beans().keySet())
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(maker((String) name)).as("maker of %s", name).matches(STEPS_OR_DELEGATE));
    }

    @Test
    void aModelDoesNotSeeTheStepsThatMakeADelegate() {
        assertThat(factory.getBeanDefinition("sendWelcomeDelegate").getFactoryBeanName())
                .isEqualTo("accountRegistrationSteps");
        assertThat(beans().containsKey("accountRegistrationSteps")).isFalse();
        assertThat(beans().get("accountRegistrationSteps")).isNull();
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

    /** The class that the bean is of, or that has the method which makes it. */
    private String maker(String bean) {
        String steps = factory.getBeanDefinition(bean).getFactoryBeanName();
        return ClassUtils.getUserClass(factory.getBean(steps == null ? bean : steps))
                .getName();
    }

    private Map<Object, Object> beans() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getBeans();
    }
}
