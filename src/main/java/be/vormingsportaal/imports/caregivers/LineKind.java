package be.vormingsportaal.imports.caregivers;

import be.vormingsportaal.organisations.membership.AddOutcome;

/** Says what will happen to a row, or what happened. Pages have a word for both. */
public enum LineKind {
    INVITE,
    TRANSFER,
    /** The person is invited or asked to move. Which of the two, the preview does not say. */
    ASK,
    INSTRUMENTS,
    NOTHING,
    ERROR,
    /** It will be carried out. */
    WAITING,
    /** The import was cancelled before it came to this row. */
    NOT_DONE;

    static LineKind of(AddOutcome outcome) {
        return switch (outcome) {
            case INVITED -> INVITE;
            case TRANSFER_REQUESTED, TRANSFER_CHANGED -> TRANSFER;
            case INSTRUMENTS_ADDED -> INSTRUMENTS;
            case ALREADY_HERE, TRANSFER_PENDING_HERE -> NOTHING;
            case TRANSFER_PENDING_ELSEWHERE, INVITED_ELSEWHERE, OTHER_ROLE, ORGANISATION_CLOSED -> ERROR;
        };
    }
}
