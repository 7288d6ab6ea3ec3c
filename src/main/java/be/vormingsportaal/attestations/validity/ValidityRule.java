package be.vormingsportaal.attestations.validity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;

/**
 * Says until when the attests of one kind of institution are valid, when they were obtained from a certain day on:
 * until a fixed day, some years later. By the manual (2.2.1), Flemish attests end on 31 December of the year after. A
 * kind without a rule has the day printed on the attest.
 */
@Entity
@Table(name = "validity_rule")
class ValidityRule {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InstitutionKind kind;

    /** First day on which an attest must be obtained for this rule. */
    @Column(nullable = false)
    private LocalDate effectiveFrom;

    @Column(nullable = false)
    private int yearsAfter;

    @Column(name = "end_month", nullable = false)
    private int month;

    @Column(name = "end_day", nullable = false)
    private int day;

    @Version
    private Integer version;

    protected ValidityRule() {}

    ValidityRule(InstitutionKind kind, LocalDate effectiveFrom, int yearsAfter, MonthDay lastDay) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.effectiveFrom = effectiveFrom;
        this.yearsAfter = yearsAfter;
        this.month = lastDay.getMonthValue();
        this.day = lastDay.getDayOfMonth();
    }

    /**
     * The last day on which an attest obtained on this day is valid. 29 February becomes 28 February in a year without
     * it.
     */
    LocalDate expiry(LocalDate obtainedOn) {
        return MonthDay.of(month, day).atYear(obtainedOn.getYear() + yearsAfter);
    }

    UUID id() {
        return id;
    }

    ValidityRuleView view() {
        return new ValidityRuleView(id, kind, effectiveFrom, yearsAfter, MonthDay.of(month, day));
    }
}
