package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.ProcessFlow;
import be.vormingsportaal.testing.ProcessModels;
import be.vormingsportaal.testing.ProcessModels.Model;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.StringUtils;

/** How service tasks and delegates fit, both ways. */
@PortalTest
class ProcessDelegateTests {

    static final List<Model> MODELS = ProcessModels.all();

    @Autowired
    ConfigurableListableBeanFactory beans;

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

    @Test
    void everyStepStandsOnThePageOfItsProcess() {
        assertThat(MODELS.stream()
                        .flatMap(model -> model.breaking(
                                ServiceTask.class,
                                task -> page(task).map(pageOf(model)::equals).orElse(true))))
                .as("service tasks whose bean is made by the steps of another process; move it to <Process>Steps")
                .isEmpty();
    }

    /** Steps on two ways that part can stand in any order. */
    @Test
    void stepsStandInTheOrderOfTheDiagram() {
        assertThat(MODELS.stream().flatMap(this::outOfOrder))
                .as("bean methods of <Process>Steps to put in the order of the diagram")
                .isEmpty();
    }

    @Test
    void onlyAPersonsAnswerHasADelegateOfItsOwn() {
        assertThat(breaking(task -> page(task).isPresent() || takesAnAnswer(task) || isAlone(task)))
                .as("service tasks that follow no user task, and yet are no bean of <Process>Steps")
                .isEmpty();
    }

    private static String pageOf(Model model) {
        return Arrays.stream(model.process().getId().split("-"))
                        .map(StringUtils::capitalize)
                        .collect(Collectors.collectingAndThen(Collectors.joining(), StringUtils::uncapitalize))
                + "Steps";
    }

    /** The bean that makes the delegate of a task; empty for a delegate that has a class. */
    private Optional<String> page(ServiceTask task) {
        return Optional.of(delegate(task))
                .filter(beans::containsBeanDefinition)
                .map(bean -> beans.getBeanDefinition(bean).getFactoryBeanName());
    }

    private Stream<String> outOfOrder(Model model) {
        List<ServiceTask> steps = stepsOf(model);
        ProcessFlow flow = new ProcessFlow(model);
        return IntStream.range(0, steps.size())
                .boxed()
                .flatMap(i -> steps.subList(0, i).stream()
                        .filter(above -> flow.leads(steps.get(i), above))
                        .map(above -> model.file().getFileName() + ": " + delegate(above) + " stands above "
                                + delegate(steps.get(i)) + ", which comes first"));
    }

    /** Spring knows the beans of a class in the order of its methods. */
    private List<ServiceTask> stepsOf(Model model) {
        List<String> names = Arrays.asList(beans.getBeanDefinitionNames());
        return model.bpmn().getModelElementsByType(ServiceTask.class).stream()
                .filter(task -> page(task).isPresent())
                .sorted(Comparator.comparing(task -> names.indexOf(delegate(task))))
                .toList();
    }

    private static boolean takesAnAnswer(ServiceTask task) {
        return task.getPreviousNodes().list().stream().anyMatch(UserTask.class::isInstance);
    }

    /** One whose process has no other has no page to be on. */
    private static boolean isAlone(ServiceTask task) {
        return task.getModelInstance().getModelElementsByType(Activity.class).size() == 1;
    }

    private Set<String> delegates() {
        return new TreeSet<>(Arrays.asList(beans.getBeanNamesForType(JavaDelegate.class)));
    }

    /** The name of the bean, or what stands there instead. */
    private static String delegate(ServiceTask task) {
        String expression = String.valueOf(task.getCamundaDelegateExpression());
        return expression.startsWith("${") && expression.endsWith("}")
                ? expression.substring(2, expression.length() - 1)
                : expression;
    }

    private static boolean sends(ServiceTask task) {
        return delegate(task).startsWith("send") || delegate(task).startsWith("tell");
    }

    private static List<String> breaking(Predicate<ServiceTask> rule) {
        return MODELS.stream()
                .flatMap(model -> model.breaking(ServiceTask.class, rule))
                .toList();
    }
}
