package be.vormingsportaal.intervisions.enrolment;

/** How far an enrolment is. */
public enum EnrolmentState {
    /** In the waiting list. */
    WAITING,
    /** A freed seat is kept for a while, until the trainer accepts. */
    OFFERED,
    /** Has a seat; the invoice is still being paid. */
    SEATED,
    CONFIRMED,
    ATTENDED,
    ABSENT,
    CANCELLED,
    /** Nobody answered the offer in time, or no seat came free. */
    LAPSED,
    /** The offer was refused. */
    DECLINED;

    /** Whether it takes up a seat. */
    public boolean hasSeat() {
        return this == OFFERED || isSeated() || this == ATTENDED || this == ABSENT;
    }

    /** Whether the trainer is expected, paid or not. */
    public boolean isSeated() {
        return this == SEATED || this == CONFIRMED;
    }

    /** Whether the trainer waits for a seat, or for an own answer. */
    public boolean isWaiting() {
        return this == WAITING || this == OFFERED;
    }

    /**
     * Whether trainers and managers may cancel it themselves. Who waits always may.
     *
     * @param inTime whether seats may still be given back
     */
    public boolean isCancellable(boolean inTime) {
        return isWaiting() || isSeated() && inTime;
    }

    /** Whether it came to nothing. */
    public boolean isOver() {
        return this == CANCELLED || this == LAPSED || this == DECLINED;
    }
}
