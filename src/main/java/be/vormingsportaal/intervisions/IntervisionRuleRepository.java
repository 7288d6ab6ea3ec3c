package be.vormingsportaal.intervisions;

import org.springframework.data.jpa.repository.JpaRepository;

interface IntervisionRuleRepository extends JpaRepository<IntervisionRule, IntervisionRule.Key> {}
