package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.bank.BankFileResult.Problem;

/** A file is not what it has to be, and none of it may be used. */
class CamtException extends Exception {

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
