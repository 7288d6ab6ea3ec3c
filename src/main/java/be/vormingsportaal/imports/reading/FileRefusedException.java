package be.vormingsportaal.imports.reading;

import java.util.List;

/** Stops the reading of a file. */
public class FileRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FileRefusal refusal;

    public FileRefusedException(FileProblem problem, Object... arguments) {
        super(problem.name());
        refusal = new FileRefusal(problem, List.of(arguments));
    }

    public FileRefusal refusal() {
        return refusal;
    }
}
