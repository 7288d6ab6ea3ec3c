package be.vormingsportaal.billing.camt;

import be.vormingsportaal.billing.BankReading.Problem;

/** A file that is not what it has to be; none of it may be used. */
public class CamtException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    CamtException(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
