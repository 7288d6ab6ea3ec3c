package be.vormingsportaal.web.trainings;

/** A trainer without a valid attest opened a page on which trainings are changed. */
class PlanningLockedException extends Exception {

    private static final long serialVersionUID = 1L;
}
