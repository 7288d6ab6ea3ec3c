package be.vormingsportaal.accounts.process;

import be.vormingsportaal.engine.ProcessVariable;
import java.util.Date;

/** Holds the names that stand in {@code lost-mailbox.bpmn}. */
final class LostMailboxBpmn {

    static final String KEY = "lost-mailbox";

    static final String MESSAGE_CONFIRMED = "accounts.LostMailboxConfirmed";
    static final String MESSAGE_STOPPED = "accounts.LostMailboxStopped";

    /** Address of the page about the request, for the form. */
    static final ProcessVariable<String> REQUEST_PAGE = ProcessVariable.of("requestPage", String.class);

    /** Name of a {@code LostMailboxDecision}; from the form, checked in the step after it. */
    static final ProcessVariable<String> DECISION = ProcessVariable.of("decision", String.class);

    /** Until when the new address can confirm. */
    static final ProcessVariable<Date> CONFIRM_UNTIL = ProcessVariable.of("confirmUntil", Date.class);

    /** When the new address takes effect. */
    static final ProcessVariable<Date> EFFECTIVE_AT = ProcessVariable.of("effectiveAt", Date.class);

    /** True when it took effect; false when somebody else had the address by then. */
    static final ProcessVariable<Boolean> ADDRESS_FREE = ProcessVariable.of("addressFree", Boolean.class);

    private LostMailboxBpmn() {}
}
