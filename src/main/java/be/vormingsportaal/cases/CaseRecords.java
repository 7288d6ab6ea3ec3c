package be.vormingsportaal.cases;

import be.vormingsportaal.engine.CaseKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says what the engine knows about cases. It reads, and changes nothing. */
public interface CaseRecords {

    /** @return empty when the engine never had such a case, or does not keep it any more */
    Optional<CaseRecord> find(CaseKey key);

    /** The model that the newest run of the case goes by, as XML; empty as above. */
    Optional<byte[]> model(CaseKey key);

    /** When cases began and ended, newest first, in one statement. A case that ran more than once is there for each time. */
    List<CaseRun> runs(Collection<UUID> businessKeys);
}
