package be.vormingsportaal.organisations;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PastMembershipRepository extends JpaRepository<PastMembership, UUID> {

    List<PastMembership> findByAccountIdOrderByEndedAtDesc(UUID accountId);
}
