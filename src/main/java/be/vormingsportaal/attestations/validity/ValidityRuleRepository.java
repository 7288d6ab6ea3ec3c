package be.vormingsportaal.attestations.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ValidityRuleRepository extends JpaRepository<ValidityRule, UUID> {

    Optional<ValidityRule> findFirstByKindAndEffectiveFromLessThanEqualOrderByEffectiveFromDesc(
            InstitutionKind kind, LocalDate obtainedOn);

    List<ValidityRule> findAllByOrderByKindAscEffectiveFromDesc();

    boolean existsByKindAndEffectiveFrom(InstitutionKind kind, LocalDate effectiveFrom);
}
