package be.vormingsportaal.accounts.blocking;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BlockDecisionRepository extends JpaRepository<BlockDecision, UUID> {

    List<BlockDecision> findByAccountIdOrderByDecidedAtDesc(UUID accountId);
}
