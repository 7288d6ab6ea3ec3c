package be.vormingsportaal.imports;

import java.util.List;

/** Stops the reading of a file. */
class FileRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FileRefusal refusal;

    FileRefusedException(FileProblem problem, Object... arguments) {
        super(problem.name());
        refusal = new FileRefusal(problem, List.of(arguments));
    }

    FileRefusal refusal() {
        return refusal;
    }
}
