package be.vormingsportaal.imports.caregivers;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Carries out some rows of an import, each in a transaction of its own. When something breaks off in between, for
 * instance because the server is killed, the rows that were done stay done: the engine gives the job to another thread
 * later, which goes on with the rows that are open. It must not be called within a transaction.
 */
@Component
public class ImportRun {

    /** This takes seconds, which is far less than the five minutes for which the engine gives a job to a node. */
    private static final int BATCH = 50;

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final ImportRowRun rows;

    ImportRun(ImportRowRun rows) {
        this.rows = rows;
    }

    /**
     * Carries out the next rows.
     *
     * @return whether there is more to do; if not, the import has ended
     */
    public boolean next(UUID importId) {
        List<Integer> lines = rows.next(importId, BATCH);
        for (int line : lines) {
            if (!run(importId, line)) {
                break;
            }
        }
        return rows.goOn(importId);
    }

    /**
     * A row that fails does not stop the others. When the database cannot be reached, this is not the fault of a row,
     * and the job tries again.
     */
    private boolean run(UUID importId, int line) {
        try {
            return rows.run(importId, line);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException failed) {
            LOG.warn("Row {} of import {} failed", line, importId, failed);
            rows.tried(importId, line);
            return true;
        }
    }
}
