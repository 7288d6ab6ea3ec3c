package be.vormingsportaal.accounts.merging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountMergeRepository extends JpaRepository<AccountMerge, UUID> {

    Optional<AccountMerge> findByEndedId(UUID endedId);

    List<AccountMerge> findByKeptIdOrderByMergedAtDesc(UUID keptId);
}
