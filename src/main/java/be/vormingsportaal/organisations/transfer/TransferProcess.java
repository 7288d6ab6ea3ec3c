package be.vormingsportaal.organisations.transfer;

import java.util.UUID;

/** The process {@code organisation-transfer}, as the domain talks to it: in the caller's transaction. */
public interface TransferProcess {

    void start(UUID transferId, TransferCase transfer);

    /** The link has to be mailed once more; the waiting begins anew with the same deadline. */
    void linkRenewed(UUID transferId, TransferCase transfer);

    void confirmed(UUID transferId);

    void declined(UUID transferId);

    void withdrawn(UUID transferId);
}
