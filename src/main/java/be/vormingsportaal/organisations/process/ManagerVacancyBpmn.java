package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.ProcessVariable;

/** Holds the names that stand in {@code manager-vacancy.bpmn}. */
final class ManagerVacancyBpmn {

    static final String KEY = "manager-vacancy";

    static final String MESSAGE_CLOSED = "organisations.Closed";

    /** Where staff add a manager; the form shows it. */
    static final ProcessVariable<String> ORGANISATION_PAGE = ProcessVariable.of("organisationPage", String.class);

    // What the form sends, which may be anything. The step after it checks this variable and removes it.
    static final ProcessVariable<String> DECISION = ProcessVariable.of("decision", String.class);

    private ManagerVacancyBpmn() {}
}
