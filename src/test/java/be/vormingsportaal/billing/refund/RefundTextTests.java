package be.vormingsportaal.billing.refund;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.ProcessModels;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** What the page of a refund says about where it stands. */
class RefundTextTests {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @Test
    void aTaskThatItNamesIsCalledSoInTheProcess() {
        List<String> tasks = ProcessModels.all().stream()
                .filter(model -> model.process().getId().equals("refund"))
                .flatMap(model -> model.bpmn().getModelElementsByType(UserTask.class).stream())
                .map(FlowElement::getName)
                .toList();
        ResourceBundle texts = ResourceBundle.getBundle("messages/billing_nl");
        List<String> named = Arrays.stream(RefundState.values())
                .map(state -> texts.getString("refundState.text." + state))
                .flatMap(RefundTextTests::quoted)
                .distinct()
                .toList();
        assertThat(named).isNotEmpty().isSubsetOf(tasks);
    }

    private static Stream<String> quoted(String text) {
        return QUOTED.matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
