package be.vormingsportaal.organisations.process;

import be.vormingsportaal.engine.ProcessVariable;
import java.util.Date;

/** Holds the names that stand in {@code organisation-transfer.bpmn}. */
final class OrganisationTransferBpmn {

    static final String KEY = "organisation-transfer";

    static final String MESSAGE_LINK_RENEWED = "organisations.TransferLinkRenewed";
    static final String MESSAGE_CONFIRMED = "organisations.TransferConfirmed";
    static final String MESSAGE_DECLINED = "organisations.TransferDeclined";
    static final String MESSAGE_WITHDRAWN = "organisations.TransferWithdrawn";

    /** When the person is reminded. */
    static final ProcessVariable<Date> REMINDER_AT = ProcessVariable.of("reminderAt", Date.class);

    /** From when on the person cannot confirm any more. */
    static final ProcessVariable<Date> EXPIRES_AT = ProcessVariable.of("expiresAt", Date.class);

    /** Address of the page about the person, for people who look at the case. */
    static final ProcessVariable<String> PERSON_PAGE = ProcessVariable.of("personPage", String.class);

    private OrganisationTransferBpmn() {}
}
