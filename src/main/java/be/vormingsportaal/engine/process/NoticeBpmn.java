package be.vormingsportaal.engine.process;

import be.vormingsportaal.engine.ProcessVariable;

/** Names what stands in {@code notice.bpmn}. */
final class NoticeBpmn {

    static final String KEY = "notice";

    /** The name of the {@code NoticeKind}. */
    static final ProcessVariable<String> KIND = ProcessVariable.of("kind", String.class);

    /** The Dutch name of the kind, for people who read it in Cockpit. */
    static final ProcessVariable<String> KIND_NAME = ProcessVariable.of("kindName", String.class);

    /** The priority of the job. */
    static final ProcessVariable<Integer> PRIORITY = ProcessVariable.of("priority", Integer.class);

    private NoticeBpmn() {}
}
