package be.vormingsportaal.billing.bank;

import java.util.UUID;

/** Lets the domain talk to the processes {@code bank-file} and {@code doubtful-entry}, in the caller's transaction. */
public interface BankFileProcess {

    /** A file was read, and is checked and booked in the background. */
    void start(UUID fileId);

    /** Somebody decided on the page whether a file whose sums are wrong is booked. */
    void decided(UUID fileId);

    /** Somebody has to say whether money was read before. */
    void doubt(UUID doubtId);

    /** Somebody said it on the page. */
    void doubtDecided(UUID doubtId);

    /**
     * Lets the processes hear together of what this work tells them, in the transaction of the caller; that is much
     * faster. The work must not tell a process something that it started itself.
     */
    void together(Runnable work);
}
