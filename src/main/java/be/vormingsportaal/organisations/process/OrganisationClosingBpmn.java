package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.ProcessVariable;

/** Holds the names that stand in {@code organisation-closing.bpmn}. */
final class OrganisationClosingBpmn {

    static final String KEY = "organisation-closing";

    /** Whether people or questions are left. */
    static final ProcessVariable<Boolean> MORE_PEOPLE = ProcessVariable.of("morePeople", Boolean.class);

    private OrganisationClosingBpmn() {}
}
