package be.vormingsportaal.testing.statement;

/** What has to come of a line of a generated file. */
public enum MustBe {
    /** Each of its movements is new, and nobody can doubt it. */
    NEW,
    /** It was in an earlier file, just so. */
    REPEAT,
    /** It is new, but looks like one of an earlier file: it is booked or asked, and never taken for a repeat. */
    NEW_OR_TASK,
    /** It was in an earlier file, but so was another one like it: a repeat or asked, and never booked by itself. */
    REPEAT_OR_TASK,
    /** Several payments that the bank does not divide: new, and one task for the whole, without a payer. */
    BATCH_AS_ONE_TASK,
    /** A batch that an earlier file had whole, now with its parts: nothing is booked again, or it is one task. */
    PARTS_OF_KNOWN,
    /** The bank only announces it, and nothing moved yet. */
    ANNOUNCED
}
