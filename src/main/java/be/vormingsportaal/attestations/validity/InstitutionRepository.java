package be.vormingsportaal.attestations.validity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface InstitutionRepository extends JpaRepository<Institution, UUID> {

    List<Institution> findAllByOrderByName();

    Optional<Institution> findFirstByKindAndActiveTrueOrderByName(InstitutionKind kind);

    boolean existsByNameIgnoreCaseAndIdNot(String name, UUID id);
}
