package be.vormingsportaal.engine.process;

import be.vormingsportaal.engine.ProcessVariable;

/** The names in {@code notice.bpmn}. */
final class NoticeBpmn {

    static final String KEY = "notice";

    /** The name of the {@code NoticeKind}. */
    static final ProcessVariable<String> KIND = ProcessVariable.of("kind", String.class);

    /** What the kind is called in Dutch, for who reads it in Cockpit. */
    static final ProcessVariable<String> KIND_NAME = ProcessVariable.of("kindName", String.class);

    /** The priority of the job. */
    static final ProcessVariable<Integer> PRIORITY = ProcessVariable.of("priority", Integer.class);

    private NoticeBpmn() {}
}
