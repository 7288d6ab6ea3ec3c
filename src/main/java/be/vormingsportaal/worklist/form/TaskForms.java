package be.vormingsportaal.worklist.form;

import be.vormingsportaal.shared.PortalSettings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads Camunda Forms. */
@Component
public class TaskForms {

    private static final Set<String> KNOWN_RULES = Set.of("required", "maxLength");
    private static final Set<String> KNOWN_CONDITIONS = Set.of("hide");

    private final ObjectMapper json;
    private final String root;

    TaskForms(ObjectMapper json, PortalSettings portal) {
        this.json = json;
        this.root = portal.page("");
    }

    /**
     * @param file what stands in the file of the form
     * @param facts the variables that its texts name
     * @throws IllegalArgumentException when it has something that the pages of the portal cannot show
     */
    public TaskForm read(String file, Map<String, ?> facts) {
        List<FormPart> parts = new ArrayList<>();
        try {
            for (JsonNode component : json.readTree(file).path("components")) {
                parts.add(part(component, facts));
            }
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("The form is no JSON", notJson);
        }
        return new TaskForm(parts);
    }

    private FormPart part(JsonNode component, Map<String, ?> facts) {
        Optional<FormCondition> condition = condition(component.path("conditional"));
        String type = component.path("type").asText();
        return switch (type) {
            case "text" ->
                new FormText(
                        new FormWords(facts, root).blocks(component.path("text").asText()), condition);
            case "radio" -> field(component, FormField.Kind.CHOICE, condition);
            case "textfield" -> field(component, FormField.Kind.LINE, condition);
            case "textarea" -> field(component, FormField.Kind.TEXT, condition);
            case "datetime" -> day(component, condition);
            default -> throw new IllegalArgumentException("Unknown part of a form: " + type);
        };
    }

    private static FormField day(JsonNode component, Optional<FormCondition> condition) {
        if (!component.path("subtype").asText().equals("date")) {
            throw new IllegalArgumentException("Only days are asked, no hours");
        }
        return field(component, FormField.Kind.DAY, condition);
    }

    private static FormField field(JsonNode component, FormField.Kind kind, Optional<FormCondition> condition) {
        JsonNode rules = component.path("validate");
        rules.fieldNames().forEachRemaining(rule -> known(rule, KNOWN_RULES));
        List<FormOption> options = new ArrayList<>();
        component
                .path("values")
                .forEach(value -> options.add(new FormOption(
                        value.path("label").asText(), value.path("value").asText())));
        return new FormField(
                component.path("key").asText(),
                kind,
                component
                        .path(kind == FormField.Kind.DAY ? "dateLabel" : "label")
                        .asText(),
                Optional.ofNullable(component.path("description").textValue()),
                options,
                rules.path("required").asBoolean(),
                rules.has("maxLength") ? OptionalInt.of(rules.path("maxLength").asInt()) : OptionalInt.empty(),
                condition);
    }

    private static Optional<FormCondition> condition(JsonNode conditional) {
        conditional.fieldNames().forEachRemaining(name -> known(name, KNOWN_CONDITIONS));
        return Optional.ofNullable(conditional.path("hide").textValue()).map(FormCondition::hiddenUnless);
    }

    private static void known(String name, Set<String> names) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("Unknown rule of a form: " + name);
        }
    }
}
