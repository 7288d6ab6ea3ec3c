package be.vormingsportaal.intervisions.proofs;

import org.springframework.data.jpa.repository.JpaRepository;

interface IntervisionRuleRepository extends JpaRepository<IntervisionRule, IntervisionRule.Key> {}
