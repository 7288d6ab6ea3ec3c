package be.vormingsportaal.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * The name and the type of a variable of a process. Variables hold what the diagram decides on or waits for, and
 * nothing personal.
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public static <T> ProcessVariable<T> of(String name, Class<T> type) {
        return new ProcessVariable<>(name, type);
    }

    /** This variable with a value, to start or to tell a process with. */
    public Map<String, Object> with(T value) {
        Map<String, Object> values = new HashMap<>();
        values.put(name, value);
        return values;
    }
}
