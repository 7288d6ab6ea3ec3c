package be.vormingsportaal.imports.process;

import be.vormingsportaal.engine.ProcessVariable;

/** Holds the names that stand in {@code caregiver-import.bpmn}. */
final class CaregiverImportBpmn {

    static final String KEY = "caregiver-import";

    /** Whether rows are left. */
    static final ProcessVariable<Boolean> MORE_ROWS = ProcessVariable.of("moreRows", Boolean.class);

    private CaregiverImportBpmn() {}
}
