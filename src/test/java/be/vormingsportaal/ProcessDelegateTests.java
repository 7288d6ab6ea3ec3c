package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.ProcessModels;
import be.vormingsportaal.testing.ProcessModels.Model;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How service tasks and delegates fit, both ways. */
@PortalTest
class ProcessDelegateTests {

    static final List<Model> MODELS = ProcessModels.all();

    @Autowired
    ApplicationContext context;

    @Test
    void everyServiceTaskNamesADelegateThatExists() {
        assertThat(breaking(task -> delegates().contains(delegate(task))))
                .as("service tasks without camunda:delegateExpression=\"${bean}\" of a JavaDelegate that is a bean")
                .isEmpty();
    }

    @Test
    void everyDelegateIsUsedByAModel() {
        Set<String> used = MODELS.stream()
                .flatMap(model -> model.bpmn().getModelElementsByType(ServiceTask.class).stream())
                .map(ProcessDelegateTests::delegate)
                .collect(Collectors.toSet());
        assertThat(delegates()).as("delegates; those that no model uses can go").allMatch(used::contains);
    }

    @Test
    void whatMailsIsDoneByAJob() {
        assertThat(breaking(task -> !sends(task) || task.isCamundaAsyncBefore()))
                .as("service tasks that mail without camunda:asyncBefore")
                .isEmpty();
    }

    private Set<String> delegates() {
        return new TreeSet<>(Arrays.asList(context.getBeanNamesForType(JavaDelegate.class)));
    }

    /** The name of the bean, or what stands there instead. */
    private static String delegate(ServiceTask task) {
        String expression = String.valueOf(task.getCamundaDelegateExpression());
        return expression.startsWith("${") && expression.endsWith("}")
                ? expression.substring(2, expression.length() - 1)
                : expression;
    }

    private boolean sends(ServiceTask task) {
        String bean = delegate(task);
        return context.containsBean(bean)
                && AopUtils.getTargetClass(context.getBean(bean))
                        .getSimpleName()
                        .startsWith("Send");
    }

    private static List<String> breaking(Predicate<ServiceTask> rule) {
        return MODELS.stream()
                .flatMap(model -> model.breaking(ServiceTask.class, rule))
                .toList();
    }
}
