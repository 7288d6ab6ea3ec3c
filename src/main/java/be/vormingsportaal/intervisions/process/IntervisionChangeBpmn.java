package be.vormingsportaal.intervisions.process;

/** The names in {@code intervision-change.bpmn}. */
final class IntervisionChangeBpmn {

    static final String KEY = "intervision-change";

    private IntervisionChangeBpmn() {}
}
