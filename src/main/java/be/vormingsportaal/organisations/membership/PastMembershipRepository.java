package be.vormingsportaal.organisations.membership;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PastMembershipRepository extends JpaRepository<PastMembership, UUID> {

    List<PastMembership> findByAccountIdOrderByEndedAtDesc(UUID accountId);

    void deleteByAccountId(UUID accountId);
}
