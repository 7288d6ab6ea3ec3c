package be.vormingsportaal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The models and forms as they stand in the repository. */
public final class ProcessModels {

    private ProcessModels() {}

    /** One model. */
    public record Model(Path file, BpmnModelInstance bpmn) {

        /** The folder, which is the name of the module. */
        public String module() {
            return file.getParent().getFileName().toString();
        }

        public Process process() {
            return bpmn.getModelElementsByType(Process.class).iterator().next();
        }

        /** Which elements of a kind break a rule, for the message of a test. */
        public <T extends ModelElementInstance> Stream<String> breaking(Class<T> kind, Predicate<T> rule) {
            return bpmn.getModelElementsByType(kind).stream()
                    .filter(rule.negate())
                    .map(element -> file.getFileName() + ": "
                            + (element instanceof BaseElement named ? named.getId() : element));
        }

        /** The file itself, for rules about anything that may stand in it. */
        public Document xml() {
            return ProcessModels.xml(file);
        }
    }

    public static List<Model> all() {
        return files("processes", ".bpmn").stream()
                .map(file -> new Model(file, Bpmn.readModelFromFile(file.toFile())))
                .toList();
    }

    public static List<Path> forms() {
        return files("forms", ".form");
    }

    public static Document xml(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
