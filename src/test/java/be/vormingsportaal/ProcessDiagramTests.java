package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.ProcessModels;
import be.vormingsportaal.testing.ProcessModels.Model;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What makes a model readable by people who do not program, and harmless. */
class ProcessDiagramTests {

    static final List<Model> MODELS = ProcessModels.all();
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final int READABLE = 25;

    @Test
    void aFileHoldsOneProcessThatRuns() {
        assertThat(MODELS)
                .allSatisfy(model -> assertThat(model.bpmn().getModelElementsByType(Process.class))
                        .as("processes in %s", model.file())
                        .hasSize(1)
                        .allMatch(Process::isExecutable));
    }

    @Test
    void everyProcessSaysHowLongItsHistoryIsKept() {
        assertThat(breaking(Process.class, process -> process.getCamundaHistoryTimeToLiveString() != null))
                .as("processes without camunda:historyTimeToLive")
                .isEmpty();
    }

    @Test
    void nobodyStartsAProcessByHandInTasklist() {
        assertThat(breaking(Process.class, process -> !process.isCamundaStartableInTasklist()))
                .as("processes without camunda:isStartableInTasklist=\"false\"")
                .isEmpty();
    }

    @Test
    void everyProcessTellsAnOperatorWhatToKnow() {
        assertThat(breaking(Process.class, ProcessDiagramTests::isDocumented))
                .as("processes without documentation")
                .isEmpty();
    }

    @Test
    void everyTaskTellsAnOperatorWhatToKnow() {
        assertThat(breaking(Activity.class, ProcessDiagramTests::isDocumented))
                .as("tasks without documentation")
                .isEmpty();
    }

    @Test
    void everyProcessHasAName() {
        assertThat(breaking(Process.class, process -> isSaid(process.getName())))
                .as("processes without a name")
                .isEmpty();
    }

    @Test
    void everyNodeHasALabel() {
        assertThat(breaking(FlowNode.class, node -> isSaid(node.getName())))
                .as("tasks, events and gateways without a label")
                .isEmpty();
    }

    @Test
    void everyDecisionIsAQuestion() {
        assertThat(breaking(
                        Gateway.class,
                        gateway -> !isDecision(gateway)
                                || gateway.getName() != null
                                        && gateway.getName().endsWith("?")))
                .as("exclusive and inclusive gateways whose label does not end in a question mark")
                .isEmpty();
    }

    @Test
    void everyWayOutOfADecisionIsAnAnswer() {
        assertThat(breaking(SequenceFlow.class, flow -> !isDecision(flow.getSource()) || isSaid(flow.getName())))
                .as("sequence flows that leave an exclusive or inclusive gateway without a label")
                .isEmpty();
    }

    @Test
    void everyDecisionHasADefault() {
        assertThat(breaking(
                        ExclusiveGateway.class,
                        gateway -> gateway.getOutgoing().size() < 2 || gateway.getDefault() != null))
                .as("exclusive gateways that would fail when no condition is met")
                .isEmpty();
    }

    @Test
    void everyChoiceOfSeveralWaysHasOneThatIsAlwaysTaken() {
        assertThat(breaking(
                        InclusiveGateway.class,
                        gateway ->
                                gateway.getOutgoing().stream().anyMatch(flow -> flow.getConditionExpression() == null)))
                .as("inclusive gateways that would fail when no condition is met")
                .isEmpty();
    }

    @Test
    void noGatewayJoinsAndForksAtOnce() {
        assertThat(breaking(
                        Gateway.class,
                        gateway -> gateway.getIncoming().size() < 2
                                || gateway.getOutgoing().size() < 2))
                .as("gateways with several ways in and several ways out; let the ways in meet before")
                .isEmpty();
    }

    @Test
    void idsStartAsCamundasModelerStartsThem() {
        assertThat(breaking(FlowElement.class, element -> element.getId().matches(prefix(element) + "[A-Z]\\w+")))
                .as("elements with an id without the prefix of their kind")
                .isEmpty();
    }

    @Test
    void aDiagramFitsOnAScreen() {
        assertThat(MODELS)
                .allSatisfy(model -> assertThat(model.bpmn().getModelElementsByType(FlowNode.class))
                        .as("nodes in %s", model.file())
                        .hasSizeLessThanOrEqualTo(READABLE));
    }

    @Test
    void everyUserTaskIsForAGroup() {
        assertThat(breaking(UserTask.class, task -> isSaid(task.getCamundaCandidateGroups())))
                .as("user tasks without camunda:candidateGroups")
                .isEmpty();
    }

    @Test
    void everyNodeLeadsSomewhere() {
        assertThat(breaking(
                        FlowNode.class,
                        node -> node instanceof EndEvent
                                || isEventSubProcess(node)
                                || !node.getOutgoing().isEmpty()))
                .as("nodes that end a path without saying so")
                .isEmpty();
    }

    @Test
    void noModelHoldsAProgram() {
        assertThat(elementsNamed("script", "scriptTask"))
                .as("scripts in models")
                .isEmpty();
    }

    @Test
    void noModelNamesAClass() {
        assertThat(attributesNamed("class")).as("camunda:class in models").isEmpty();
    }

    @Test
    void noModelCallsAMethod() {
        assertThat(attributesNamed("expression"))
                .as("camunda:expression in models")
                .isEmpty();
    }

    private static boolean isDecision(FlowNode node) {
        return node instanceof ExclusiveGateway || node instanceof InclusiveGateway;
    }

    /** BPMN lets no flow leave one; the nodes in it lead to its own end. */
    private static boolean isEventSubProcess(FlowNode node) {
        return node instanceof SubProcess subProcess && subProcess.triggeredByEvent();
    }

    private static boolean isSaid(String label) {
        return label != null && !label.isBlank();
    }

    private static boolean isDocumented(BaseElement element) {
        return element.getDocumentations().stream().anyMatch(text -> isSaid(text.getTextContent()));
    }

    private static String prefix(FlowElement element) {
        if (element instanceof StartEvent) {
            return "StartEvent_";
        }
        if (element instanceof EndEvent) {
            return "EndEvent_";
        }
        if (element instanceof Event) {
            return "Event_";
        }
        if (element instanceof Gateway) {
            return "Gateway_";
        }
        if (element instanceof SubProcess) {
            return "SubProcess_";
        }
        return element instanceof SequenceFlow ? "Flow_" : "Task_";
    }

    private static List<String> elementsNamed(String... names) {
        List<String> wanted = List.of(names);
        return allElements().map(Element::getLocalName).filter(wanted::contains).toList();
    }

    private static List<String> attributesNamed(String name) {
        return allElements()
                .filter(element -> element.hasAttributeNS(CAMUNDA, name)
                        || (CAMUNDA.equals(element.getNamespaceURI()) && element.hasAttribute(name)))
                .map(element -> element.getNodeName() + " " + element.getAttribute("id"))
                .toList();
    }

    private static Stream<Element> allElements() {
        return MODELS.stream().flatMap(model -> {
            NodeList elements = model.xml().getElementsByTagNameNS("*", "*");
            return IntStream.range(0, elements.getLength()).mapToObj(i -> (Element) elements.item(i));
        });
    }

    private static <T extends ModelElementInstance> List<String> breaking(Class<T> kind, Predicate<T> rule) {
        return MODELS.stream().flatMap(model -> model.breaking(kind, rule)).toList();
    }
}
