package be.vormingsportaal.instruments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InstrumentAssignmentRepository extends JpaRepository<InstrumentAssignment, UUID> {

    List<InstrumentAssignment> findByAccountIdIn(Collection<UUID> accountIds);
}
