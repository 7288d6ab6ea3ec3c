package be.vormingsportaal.attestations.validity;

import be.vormingsportaal.shared.RetryOnConflict;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says until when an attest is valid. The rules are data, because they changed before and will change again (decree of
 * 2021, relief of 2024).
 */
@Service
@Transactional
public class ValidityRules {

    private final ValidityRuleRepository rules;

    ValidityRules(ValidityRuleRepository rules) {
        this.rules = rules;
    }

    /** @return empty when the day is printed on attests of this kind, so that no rule knows it */
    @Transactional(readOnly = true)
    public Optional<LocalDate> expiry(InstitutionKind kind, LocalDate obtainedOn) {
        return rules.findFirstByKindAndEffectiveFromLessThanEqualOrderByEffectiveFromDesc(kind, obtainedOn)
                .map(rule -> rule.expiry(obtainedOn));
    }

    /** By kind, newest first. */
    @Transactional(readOnly = true)
    public List<ValidityRuleView> all() {
        return rules.findAllByOrderByKindAscEffectiveFromDesc().stream()
                .map(ValidityRule::view)
                .toList();
    }

    /**
     * Adds a rule. Attests that were handed in before keep the day that they have.
     *
     * @return false when the kind has a rule from that day on already
     */
    @RetryOnConflict
    public boolean add(InstitutionKind kind, LocalDate effectiveFrom, int yearsAfter, MonthDay lastDay) {
        if (rules.existsByKindAndEffectiveFrom(kind, effectiveFrom)) {
            return false;
        }
        rules.saveAndFlush(new ValidityRule(kind, effectiveFrom, yearsAfter, lastDay));
        return true;
    }

    @Transactional(readOnly = true)
    public Optional<ValidityRuleView> find(UUID id) {
        return rules.findById(id).map(ValidityRule::view);
    }

    /** @return false when it was deleted already */
    @RetryOnConflict
    public boolean remove(UUID id) {
        Optional<ValidityRule> rule = rules.findById(id);
        rule.ifPresent(rules::delete);
        rules.flush();
        return rule.isPresent();
    }
}
