package be.vormingsportaal.billing.bank;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Books the lines of a file, a number of them in one transaction. When something breaks off in between, for instance
 * because the server is killed, what was booked stays booked: the engine gives the job to another thread later, which
 * goes on with the lines that are left. It must not be called within a transaction.
 */
@Component
public class BankFileRun {

    /** This takes seconds, which is far less than the five minutes for which the engine gives a job to a node. */
    private static final int BATCH = 100;

    private static final Logger LOG = LoggerFactory.getLogger(BankFileRun.class);

    private final LineBooking booking;

    BankFileRun(LineBooking booking) {
        this.booking = booking;
    }

    /**
     * Books the next lines.
     *
     * @return whether there is more to do; if not, the file is done
     */
    public boolean next(UUID fileId) {
        List<UUID> lines = booking.next(fileId, BATCH);
        try {
            booking.book(lines, LineOutcome.NEW);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException failed) {
            LOG.warn("Some lines of bank file {} failed together, and are booked one by one", fileId, failed);
            bookOneByOne(lines);
        }
        return booking.goesOn(fileId);
    }

    /** A line that fails does not hold up those beside it. The job then fails, so that somebody sees it. */
    private void bookOneByOne(List<UUID> lines) {
        RuntimeException last = null;
        for (UUID line : lines) {
            try {
                booking.book(List.of(line), LineOutcome.NEW);
            } catch (RuntimeException failed) {
                LOG.warn("Bank line {} cannot be booked", line, failed);
                last = failed;
            }
        }
        if (last != null) {
            throw last;
        }
    }
}
