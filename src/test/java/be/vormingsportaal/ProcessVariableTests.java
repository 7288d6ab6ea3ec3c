package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.engine.ProcessVariable;
import be.vormingsportaal.testing.ProcessModels;
import be.vormingsportaal.testing.ProcessModels.Model;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.Test;

/** The variables of a process: in its model, in the constants beside it, and in the page that explains them. */
class ProcessVariableTests {

    private static final List<Model> MODELS = ProcessModels.all();
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGE = Path.of("docs/processes.md");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\s*!?\\s*(\\w+)");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final String TABLE = "| variable | type | meaning |\n|---|---|---|\n";

    @Test
    void everyVariableIsExplained() throws Exception {
        List<String> missing = new ArrayList<>();
        for (Model model : MODELS) {
            Set<String> explained = explained(model);
            variables(model).stream()
                    .filter(name -> !explained.contains(name))
                    .map(name -> "%s, section %s: add a row for `%s`"
                            .formatted(PAGE, model.process().getId(), name))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyVariableThatIsExplainedExists() throws Exception {
        List<String> gone = new ArrayList<>();
        for (Model model : MODELS) {
            Set<String> variables = variables(model);
            explained(model).stream()
                    .filter(name -> !variables.contains(name))
                    .map(name -> "%s, section %s: no constant of %s is called %s"
                            .formatted(PAGE, model.process().getId(), constantsClass(model), name))
                    .forEach(gone::add);
        }
        assertThat(gone).isEmpty();
    }

    @Test
    void everyVariableThatAModelReadsIsAConstant() throws Exception {
        List<String> unknown = new ArrayList<>();
        for (Model model : MODELS) {
            Set<String> variables = variables(model);
            Matcher expressions = EXPRESSION.matcher(Files.readString(model.file()));
            while (expressions.find()) {
                String name = expressions.group(1);
                if (!variables.contains(name) && !isBean(name)) {
                    unknown.add("%s reads %s: add it to %s".formatted(model.file(), name, constantsClass(model)));
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** By the names that tasks and listeners have; that they exist is another test's to say. */
    private static boolean isBean(String name) {
        return name.endsWith("Delegate") || name.endsWith("Listener");
    }

    /** What stands in the table of variables in the section of a process. */
    private static Set<String> explained(Model model) throws IOException {
        String page = Files.readString(PAGE) + "\n## ";
        int begin = page.indexOf("\n## " + model.process().getId() + "\n");
        assertThat(begin)
                .as("%s lacks the section %s", PAGE, model.process().getId())
                .isNotNegative();
        String section = page.substring(begin, page.indexOf("\n## ", begin + 1));
        int table = section.indexOf(TABLE);
        return table < 0
                ? Set.of()
                : section.substring(table + TABLE.length())
                        .lines()
                        .takeWhile(line -> line.startsWith("|"))
                        .map(line -> line.split("\\|")[1])
                        .flatMap(cell -> NAME.matcher(cell).results())
                        .map(result -> result.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The constants, and what a called process gives back. */
    private static Set<String> variables(Model model) throws IOException, ReflectiveOperationException {
        Set<String> names = new TreeSet<>();
        model.bpmn().getModelElementsByType(CamundaOut.class).forEach(out -> names.add(out.getCamundaTarget()));
        for (Field field : constantsType(model).getDeclaredFields()) {
            if (field.getType() == ProcessVariable.class) {
                field.setAccessible(true);
                names.add(((ProcessVariable<?>) field.get(null)).name());
            }
        }
        return names;
    }

    private static Class<?> constantsType(Model model) throws IOException, ClassNotFoundException {
        Predicate<Path> wanted = file -> file.endsWith(constantsClass(model) + ".java");
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            String file = SOURCES.relativize(sources.filter(wanted).findFirst().orElseThrow())
                    .toString();
            return Class.forName(file.replace(".java", "").replace('/', '.').replace('\\', '.'));
        }
    }

    /** {@code account-recovery} makes {@code AccountRecoveryBpmn}. */
    private static String constantsClass(Model model) {
        return Arrays.stream(model.process().getId().split("-"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining())
                + "Bpmn";
    }
}
