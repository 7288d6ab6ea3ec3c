package be.vormingsportaal.intervisions.proofs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** How many intervisions a year renew an attest. Rows are added by a migration, when the law changes. */
@Entity
@Table(name = "intervision_rule")
class IntervisionRule {

    @EmbeddedId
    private Key key;

    @Column(nullable = false)
    private int intervisions;

    @Column(nullable = false)
    private String source;

    protected IntervisionRule() {}

    /** From which year on it counts, and for who has a valid attest for at least so many instruments. */
    @Embeddable
    record Key(
            @Column(name = "first_year") int firstYear,
            @Column(name = "least_instruments") int leastInstruments) implements Serializable {}

    RuleView view() {
        return new RuleView(key.firstYear(), key.leastInstruments(), intervisions, source);
    }
}
