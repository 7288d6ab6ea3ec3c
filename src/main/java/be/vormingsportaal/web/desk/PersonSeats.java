package be.vormingsportaal.web.desk;

import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.intervisions.enrolment.Enrolments;
import be.vormingsportaal.intervisions.proofs.ProofView;
import be.vormingsportaal.intervisions.proofs.Proofs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Collects somebody's places in intervisions with the proofs of them. */
@Component
class PersonSeats {

    private final Enrolments enrolments;
    private final Proofs proofs;

    PersonSeats(Enrolments enrolments, Proofs proofs) {
        this.enrolments = enrolments;
        this.proofs = proofs;
    }

    /** @param proof also one that was taken back; empty when there was none */
    record Seat(EnrolmentView enrolment, Optional<ProofView> proof) {}

    /** The newest first. */
    List<Seat> of(UUID person) {
        return seats(enrolments.of(person));
    }

    /** Those that one organisation ordered, the newest first. */
    List<Seat> of(UUID person, UUID organisation) {
        return seats(enrolments.of(person, organisation));
    }

    private List<Seat> seats(List<EnrolmentView> found) {
        Map<UUID, ProofView> known =
                proofs.find(found.stream().map(EnrolmentView::id).toList());
        return found.stream()
                .map(enrolment -> new Seat(enrolment, Optional.ofNullable(known.get(enrolment.id()))))
                .toList();
    }
}
