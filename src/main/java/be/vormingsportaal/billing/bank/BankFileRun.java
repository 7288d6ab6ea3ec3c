package be.vormingsportaal.billing.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * Books the next lines. When some of them fail, it goes on to the end of the file, so that they hold up no others,
     * however many they are.
     *
     * @return whether there is more to do; if not, the file is done
     * @throws RuntimeException when all that is left fails; the job fails by it, so that somebody sees it
     */
    public boolean next(UUID fileId) {
        Optional<RuntimeException> failure = Optional.empty();
        boolean booked = false;
        List<UUID> lines = booking.next(fileId, Optional.empty(), BATCH);
        while (!lines.isEmpty()) {
            List<RuntimeException> failures = book(fileId, lines);
            booked = booked || failures.size() < lines.size();
            if (!failures.isEmpty()) {
                failure = Optional.of(failures.get(0));
            }
            lines = failure.isEmpty()
                    ? List.of()
                    : booking.next(fileId, Optional.of(lines.get(lines.size() - 1)), BATCH);
        }
        if (failure.isPresent() && !booked) {
            throw failure.get();
        }
        return booking.goesOn(fileId);
    }

    /** What went wrong; empty when all of them are booked. */
    private List<RuntimeException> book(UUID fileId, List<UUID> lines) {
        try {
            booking.book(lines, LineOutcome.NEW);
            return List.of();
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException failed) {
            LOG.warn("Some lines of bank file {} failed together, and are booked one by one", fileId, failed);
            return bookOneByOne(lines);
        }
    }

    private List<RuntimeException> bookOneByOne(List<UUID> lines) {
        List<RuntimeException> failures = new ArrayList<>();
        for (UUID line : lines) {
            try {
                booking.book(List.of(line), LineOutcome.NEW);
            } catch (DataAccessResourceFailureException | CannotCreateTransactionException noDatabase) {
                throw noDatabase;
            } catch (RuntimeException failed) {
                LOG.warn("Bank line {} cannot be booked", line, failed);
                failures.add(failed);
            }
        }
        return failures;
    }
}
