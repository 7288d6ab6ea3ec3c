package be.vormingsportaal.materials;

/** Why the material of an assigned instrument is closed to somebody; pages say what to do about it. */
public enum Lock {
    /** A trainer hands in a valid attest first. */
    ATTEST,
    /** The quality centre notes the attest of its trainers itself. */
    ATTEST_OF_KCD,
    /** A care provider is put in a training first. */
    TRAINING
}
