package be.vormingsportaal.intervisions.proofs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProofRepository extends JpaRepository<Proof, UUID> {

    Optional<Proof> findByCode(String code);

    List<Proof> findByEnrolmentIdIn(Collection<UUID> enrolmentIds);
}
