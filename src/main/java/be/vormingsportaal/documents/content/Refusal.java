package be.vormingsportaal.documents.content;

import java.util.List;

/**
 * A file that is not accepted.
 *
 * @param arguments of the sentence in the message bundle, after the file's name, which is its first
 */
public record Refusal(String fileName, RefusalReason reason, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }
}
