package be.vormingsportaal.accounts.process;

import be.vormingsportaal.engine.ProcessVariable;
import java.util.Date;

/** Holds the names that stand in {@code account-registration.bpmn}. */
final class AccountRegistrationBpmn {

    static final String KEY = "account-registration";

    static final String MESSAGE_LINK_RENEWED = "accounts.RegistrationLinkRenewed";
    static final String MESSAGE_COMPLETED = "accounts.RegistrationCompleted";
    static final String MESSAGE_WITHDRAWN = "accounts.RegistrationWithdrawn";

    static final String FORM_FOLLOW_UP = "registration-follow-up";

    /** When the person is reminded. */
    static final ProcessVariable<Date> REMINDER_AT = ProcessVariable.of("reminderAt", Date.class);

    /** When the follow-up task appears. */
    static final ProcessVariable<Date> FOLLOW_UP_AT = ProcessVariable.of("followUpAt", Date.class);

    /** The group whose members see the follow-up task. */
    static final ProcessVariable<String> FOLLOW_UP_GROUP = ProcessVariable.of("followUpGroup", String.class);

    /** Address of the page about the person, for the form. */
    static final ProcessVariable<String> PERSON_PAGE = ProcessVariable.of("personPage", String.class);

    /** Name of a {@code FollowUpDecision}; from the form, checked in the step after it. */
    static final ProcessVariable<String> DECISION = ProcessVariable.of("decision", String.class);

    private AccountRegistrationBpmn() {}
}
