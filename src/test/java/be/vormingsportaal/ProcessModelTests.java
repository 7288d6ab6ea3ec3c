package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.ProcessModels;
import be.vormingsportaal.testing.ProcessModels.Model;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** How models, forms, constants and deployment hang together: what no compiler checks, both ways. */
class ProcessModelTests {

    static final List<Model> MODELS = ProcessModels.all();
    static final Pattern KEBAB_CASE = Pattern.compile("[a-z]+(-[a-z]+)*");
    static final Pattern PAST_TENSE = Pattern.compile("([A-Z][a-z]+)*([A-Z][a-z]*ed|Sent|Paid|Withdrawn|Taken|Lost)");

    @Test
    void thereAreModelsToCheck() {
        assertThat(MODELS).isNotEmpty();
    }

    @Test
    void everyFormThatAModelShowsExists() {
        Set<String> forms =
                ProcessModels.forms().stream().map(ProcessModelTests::formId).collect(Collectors.toSet());
        assertThat(userTasks().map(UserTask::getCamundaFormRef))
                .as("camunda:formRef of the user tasks, each the id of a file in forms/")
                .allMatch(forms::contains);
    }

    @Test
    void everyFormIsShownByAModel() {
        assertThat(ProcessModels.forms().stream().map(ProcessModelTests::formId))
                .as("forms; those that no user task shows can go")
                .isSubsetOf(userTasks().map(UserTask::getCamundaFormRef).toList());
    }

    @Test
    void aFormIsNamedByItsId() {
        assertThat(ProcessModels.forms())
                .allSatisfy(form -> assertThat(form).hasFileName(formId(form) + ".form"))
                .allSatisfy(form -> assertThat(formId(form)).matches(KEBAB_CASE));
    }

    @Test
    void aModelIsNamedByTheKeyOfItsProcess() {
        assertThat(MODELS)
                .allSatisfy(model ->
                        assertThat(model.file()).hasFileName(model.process().getId() + ".bpmn"))
                .allSatisfy(model -> assertThat(model.process().getId()).matches(KEBAB_CASE));
    }

    @Test
    void fileNamesAreUniqueAcrossFolders() {
        assertThat(Stream.concat(MODELS.stream().map(Model::file), ProcessModels.forms().stream())
                        .map(Path::getFileName))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsDeployedIsExactlyWhatIsThere() {
        NodeList resources = ProcessModels.xml(Path.of("src/main/resources/META-INF/processes.xml"))
                .getElementsByTagNameNS("*", "resource");
        List<String> deployed = IntStream.range(0, resources.getLength())
                .mapToObj(i -> resources.item(i).getTextContent())
                .toList();
        assertThat(deployed)
                .as("META-INF/processes.xml against the files in processes/ and forms/")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(MODELS.stream().map(Model::file), ProcessModels.forms().stream())
                                .map(Path::toString)
                                .toList());
    }

    @Test
    void everyModelStandsInTheFolderOfAModule() {
        assertThat(MODELS)
                .extracting(Model::module)
                .allMatch(module ->
                        Files.exists(Path.of("src/main/java/be/vormingsportaal", module, "package-info.java")));
    }

    @Test
    void everyKeyIsAConstantOfItsModule() {
        assertThat(MODELS)
                .allSatisfy(model -> assertThat(constants(model, "KEY"::equals))
                        .containsExactly(model.process().getId()));
    }

    @Test
    void theMessagesOfAModelAreExactlyTheConstantsOfItsModule() {
        assertThat(MODELS)
                .allSatisfy(model -> assertThat(constants(model, name -> name.startsWith("MESSAGE_")))
                        .containsExactlyInAnyOrderElementsOf(messages(model)));
    }

    @Test
    void messagesAreNamedByModuleAndWhatHappened() {
        assertThat(MODELS)
                .allSatisfy(model -> assertThat(messages(model)).allSatisfy(message -> {
                    assertThat(message).startsWith(model.module() + ".");
                    assertThat(message.substring(message.indexOf('.') + 1)).matches(PAST_TENSE);
                }));
    }

    @Test
    void everyConstantsClassHasAModel() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Bpmn.java")))
                    .containsExactlyInAnyOrderElementsOf(MODELS.stream()
                            .map(model -> constantsClassName(model) + ".java")
                            .toList());
        }
    }

    private static String formId(Path form) {
        try {
            return new ObjectMapper().readTree(form.toFile()).path("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> messages(Model model) {
        return model.bpmn().getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .toList();
    }

    private static List<String> constants(Model model, Predicate<String> name) {
        List<String> values = new ArrayList<>();
        try {
            Class<?> constants =
                    Class.forName("be.vormingsportaal." + model.module() + ".process." + constantsClassName(model));
            for (Field field : constants.getDeclaredFields()) {
                if (name.test(field.getName())) {
                    field.setAccessible(true);
                    values.add((String) field.get(null));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(model.file() + " has no readable constants: " + e, e);
        }
        return values;
    }

    /** {@code email-change} makes {@code EmailChangeBpmn}. */
    private static String constantsClassName(Model model) {
        return Arrays.stream(model.process().getId().split("-"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining())
                + "Bpmn";
    }

    private static Stream<UserTask> userTasks() {
        return MODELS.stream().flatMap(model -> model.bpmn().getModelElementsByType(UserTask.class).stream());
    }
}
