package be.vormingsportaal.organisations.transfer;

import java.util.UUID;

/** Lets the domain talk to the process {@code organisation-transfer}, in the caller's transaction. */
public interface TransferProcess {

    void start(UUID transferId, TransferCase transfer);

    /** The link has to be mailed once more. The case waits anew, with the same deadline. */
    void linkRenewed(UUID transferId, TransferCase transfer);

    void confirmed(UUID transferId);

    void declined(UUID transferId);

    void withdrawn(UUID transferId);
}
