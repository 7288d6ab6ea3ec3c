package be.vormingsportaal.intervisions.proofs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Says how many intervisions a year renew an attest. A migration adds rows when the law changes. */
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

    /** The year from which it counts, and the number of instruments for which a person has a valid attest at least. */
    @Embeddable
    record Key(
            @Column(name = "first_year") int firstYear,
            @Column(name = "least_instruments") int leastInstruments) implements Serializable {}

    RuleView view() {
        return new RuleView(key.firstYear(), key.leastInstruments(), intervisions, source);
    }
}
