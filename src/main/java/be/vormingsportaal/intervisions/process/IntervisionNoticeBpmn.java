package be.vormingsportaal.intervisions.process;

/** The names in {@code intervision-notice.bpmn}. */
final class IntervisionNoticeBpmn {

    static final String KEY = "intervision-notice";

    private IntervisionNoticeBpmn() {}
}
