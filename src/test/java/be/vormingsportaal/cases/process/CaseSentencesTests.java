package be.vormingsportaal.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.MessageBundle;
import be.vormingsportaal.testing.ProcessModels;
import be.vormingsportaal.testing.ProcessModels.Model;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;

/** Whatever a case goes through can be told to people. */
class CaseSentencesTests {

    @Test
    void everyElementOfEveryModelHasItsSentencesAndNoOthersAreLeft() {
        Set<String> needed = ProcessModels.all().stream()
                .flatMap(CaseSentencesTests::keys)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = MessageBundle.read().stringPropertyNames().stream()
                .filter(key -> key.startsWith("case."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(there).isEqualTo(needed);
    }

    @Test
    void everySentenceIsWhole() {
        assertThat(MessageBundle.read().entrySet().stream()
                        .filter(text -> text.getKey().toString().startsWith("case."))
                        .filter(text -> !text.getValue().toString().matches("\\p{Lu}.*\\.")))
                .isEmpty();
    }

    private static Stream<String> keys(Model model) {
        return model.bpmn().getModelElementsByType(FlowNode.class).stream().flatMap(node -> {
            String key = "case." + model.process().getId() + "." + node.getId();
            return Stream.of(
                            CaseElements.isTold(node) ? ".done" : "",
                            CaseElements.waits(node) ? ".waits" : "",
                            CaseElements.leadsOn(node) ? ".then" : "")
                    .filter(part -> !part.isEmpty())
                    .map(part -> key + part);
        });
    }
}
