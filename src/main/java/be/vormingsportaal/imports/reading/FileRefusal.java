package be.vormingsportaal.imports.reading;

import java.util.List;

/**
 * A file that is not accepted.
 *
 * @param arguments of the sentence in the message bundle
 */
public record FileRefusal(FileProblem problem, List<Object> arguments) {

    public FileRefusal {
        arguments = List.copyOf(arguments);
    }
}
