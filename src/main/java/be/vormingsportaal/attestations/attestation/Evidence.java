package be.vormingsportaal.attestations.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** What the portal itself knows of the intervisions that an attest has to prove. The numbers follow the proofs. */
@Embeddable
class Evidence {

    /** It is empty, like the next two, when the attest had nothing to prove. */
    @Column(name = "intervision_year")
    private Integer year;

    @Column(name = "intervisions_required")
    private Integer required;

    @Column(name = "intervisions_known")
    private Integer known;

    /** How many proofs on which the attest was built, and which it needs, were taken back since. */
    @Column(name = "voided_proofs", nullable = false)
    private int voided;

    static Evidence of(Optional<KnownIntervisions> intervisions) {
        Evidence evidence = new Evidence();
        intervisions.ifPresent(proved -> {
            evidence.year = proved.year();
            evidence.required = proved.required();
            evidence.known = proved.known();
        });
        return evidence;
    }

    Evidence copy() {
        Evidence copy = of(intervisions());
        copy.voided = voided;
        return copy;
    }

    void lose(int left) {
        voided++;
        known = Math.min(required, left);
    }

    void regain(int now) {
        voided = Math.max(0, voided - 1);
        known = Math.min(required, now);
    }

    int voided() {
        return voided;
    }

    Optional<KnownIntervisions> intervisions() {
        return year == null ? Optional.empty() : Optional.of(new KnownIntervisions(year, required, known));
    }
}
