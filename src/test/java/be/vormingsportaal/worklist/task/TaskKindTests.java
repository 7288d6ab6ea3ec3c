package be.vormingsportaal.worklist.task;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.ProcessModels;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kinds of tasks are the user tasks of the models. */
class TaskKindTests {

    @Test
    void everyUserTaskIsAKindAndEveryKindAUserTask() {
        List<String> inModels = ProcessModels.all().stream()
                .flatMap(model -> model.bpmn().getModelElementsByType(UserTask.class).stream()
                        .map(task -> model.process().getId() + " " + task.getId()))
                .toList();
        assertThat(Stream.of(TaskKind.values()).map(kind -> kind.process() + " " + kind.element()))
                .containsExactlyInAnyOrderElementsOf(inModels);
    }

    @Test
    void everyProcessWithTasksIsInOneGroup() {
        assertThat(Stream.of(TaskGroup.values()).flatMap(group -> group.processes().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.of(TaskKind.values())
                        .map(TaskKind::process)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDecidedForSeveralIsAChoiceOfTheForm(TaskKind kind) throws IOException {
        JsonNode form = new ObjectMapper().readTree(forms().get(kind).toFile());
        List<String> choices = new ArrayList<>();
        form.path("components").forEach(part -> {
            if (part.path("key").asText().equals(TaskKind.DECISION)) {
                part.path("values")
                        .forEach(value -> choices.add(value.path("value").asText()));
            }
        });
        assertThat(choices).containsAll(kind.several());
    }

    private static Map<TaskKind, Path> forms() {
        Map<String, Path> files = ProcessModels.forms().stream()
                .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".form", ""), file -> file));
        return ProcessModels.all().stream()
                .flatMap(model -> model.bpmn().getModelElementsByType(UserTask.class).stream()
                        .map(task -> Map.entry(
                                TaskKind.of(model.process().getId(), task.getId())
                                        .orElseThrow(),
                                files.get(task.getCamundaFormRef()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
