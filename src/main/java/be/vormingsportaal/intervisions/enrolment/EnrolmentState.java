package be.vormingsportaal.intervisions.enrolment;

/** Says how far an enrolment is. */
public enum EnrolmentState {
    /** The trainer is in the waiting list. */
    WAITING,
    /** A freed seat is kept for a while, until the trainer accepts. */
    OFFERED,
    /** The trainer has a seat, and the invoice is still to be paid. */
    SEATED,
    CONFIRMED,
    ATTENDED,
    ABSENT,
    CANCELLED,
    /** Nobody answered the offer in time, or no seat became free. */
    LAPSED,
    /** The trainer refused the offer. */
    DECLINED;

    /** Whether it takes up a seat. */
    public boolean hasSeat() {
        return this == OFFERED || isSeated() || this == ATTENDED || this == ABSENT;
    }

    /** Whether the trainer is expected, paid or not. */
    public boolean isSeated() {
        return this == SEATED || this == CONFIRMED;
    }

    /** Whether the trainer waits for a seat, or has to answer an offer. */
    public boolean isWaiting() {
        return this == WAITING || this == OFFERED;
    }

    /**
     * Whether trainers and managers may cancel it themselves. A person who waits always may.
     *
     * @param inTime whether seats may still be given back
     */
    public boolean isCancellable(boolean inTime) {
        return isWaiting() || isSeated() && inTime;
    }

    /** Whether it ended without attendance. */
    public boolean isOver() {
        return this == CANCELLED || this == LAPSED || this == DECLINED;
    }
}
