package be.vormingsportaal.materials;

/** Says why somebody cannot read the material of an assigned instrument. Pages tell what to do about it. */
public enum MaterialLock {
    /** A trainer has to hand in a valid attest first. */
    ATTEST,
    /** The quality centre has to note the attest of its trainer itself. */
    ATTEST_OF_KCD,
    /** A care provider has to be put in a training first. */
    TRAINING
}
