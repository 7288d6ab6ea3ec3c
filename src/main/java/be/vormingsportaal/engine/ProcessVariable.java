package be.vormingsportaal.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * Name and type of a variable of a process. Variables carry what the diagram decides on or waits for, and nothing
 * personal.
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public static <T> ProcessVariable<T> of(String name, Class<T> type) {
        return new ProcessVariable<>(name, type);
    }

    /** @return null when the variable is not set
     * @throws ClassCastException when somebody set it to another type */
    public T get(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** This variable with a value, to start or to tell a process with. */
    public Map<String, Object> with(T value) {
        Map<String, Object> values = new HashMap<>();
        values.put(name, value);
        return values;
    }
}
