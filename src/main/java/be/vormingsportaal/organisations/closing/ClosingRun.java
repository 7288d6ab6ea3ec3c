package be.vormingsportaal.organisations.closing;

import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.organisations.transfer.TransferService;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Takes back the questions of a closed organisation and releases its people, each in a transaction of its own. When
 * something breaks off in between, those who were released stay released: the engine gives the job to another thread
 * later, which goes on with the others. It must not be called within a transaction.
 */
@Component
public class ClosingRun {

    /** This takes seconds, which is far less than the five minutes for which the engine gives a job to a node. */
    static final int BATCH = 50;

    private static final Logger LOG = LoggerFactory.getLogger(ClosingRun.class);

    private final ClosingStep step;
    private final TransferService transfers;
    private final Departures departures;

    ClosingRun(ClosingStep step, TransferService transfers, Departures departures) {
        this.step = step;
        this.transfers = transfers;
        this.departures = departures;
    }

    /**
     * Does the next ones.
     *
     * @return whether there are others
     */
    public boolean next(UUID closingId) {
        UUID organisation = step.organisation(closingId);
        Batch batch = new Batch(closingId);
        batch.each(step.questions(organisation, BATCH), transfers::withdraw);
        batch.each(step.people(organisation, BATCH), person -> departures.release(organisation, person));
        batch.requireProgress();
        return !step.questions(organisation, 1).isEmpty()
                || !step.people(organisation, 1).isEmpty();
    }

    /** One that fails does not stop the others. Only when all fail, the job does. */
    private static final class Batch {

        private final UUID closingId;
        private RuntimeException failure;
        private int done;

        private Batch(UUID closingId) {
            this.closingId = closingId;
        }

        private void each(List<UUID> ids, Consumer<UUID> act) {
            ids.forEach(id -> {
                try {
                    act.accept(id);
                    done++;
                } catch (DataAccessResourceFailureException | CannotCreateTransactionException noDatabase) {
                    throw noDatabase;
                } catch (RuntimeException failed) {
                    LOG.warn("Closing {} could not release {}", closingId, id, failed);
                    failure = failed;
                }
            });
        }

        private void requireProgress() {
            if (failure != null && done == 0) {
                throw failure;
            }
        }
    }
}
