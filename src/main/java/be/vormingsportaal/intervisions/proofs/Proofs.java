package be.vormingsportaal.intervisions.proofs;

import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and checks proofs of attendance. */
@Service
@Transactional(readOnly = true)
public class Proofs {

    private final ProofRepository proofs;
    private final EnrolmentRepository enrolments;
    private final IntervisionRepository intervisions;

    Proofs(ProofRepository proofs, EnrolmentRepository enrolments, IntervisionRepository intervisions) {
        this.proofs = proofs;
        this.enrolments = enrolments;
        this.intervisions = intervisions;
    }

    /** The proof with this code, for anybody who has the code, also one that was taken back. */
    public Optional<ProofView> check(String code) {
        return proofs.findByCode(code).map(Proof::view);
    }

    /** The proof, also one that was taken back. */
    public Optional<ProofView> find(UUID enrolmentId) {
        return proofs.findById(enrolmentId).map(Proof::view);
    }

    /** The proofs of these enrolments by their ids, also those that were taken back. */
    public Map<UUID, ProofView> find(Collection<UUID> enrolmentIds) {
        return proofs.findByEnrolmentIdIn(enrolmentIds).stream()
                .map(Proof::view)
                .collect(Collectors.toMap(ProofView::enrolmentId, Function.identity()));
    }

    /** @return empty when there is none, or not any more */
    public Optional<ProofView> of(UUID enrolmentId) {
        return find(enrolmentId).filter(ProofView::isValid);
    }

    /** The proof of the person's own enrolment, as {@link #of(UUID)}. */
    public Optional<ProofView> own(UUID accountId, UUID enrolmentId) {
        return enrolments
                .findById(enrolmentId)
                .filter(enrolment -> enrolment.accountId().equals(accountId))
                .flatMap(enrolment -> of(enrolmentId));
    }

    /** The person's valid proofs for an instrument, oldest first. */
    public List<ProofView> of(UUID accountId, String instrumentCode) {
        List<Enrolment> attended = enrolments.findByAccountIdOrderByEnrolledAtDesc(accountId).stream()
                .filter(enrolment -> enrolment.state() == EnrolmentState.ATTENDED)
                .toList();
        Set<UUID> forInstrument =
                intervisions
                        .findAllById(
                                attended.stream().map(Enrolment::intervisionId).toList())
                        .stream()
                        .filter(intervision -> intervision.instrumentCode().equals(instrumentCode))
                        .map(Intervision::id)
                        .collect(Collectors.toSet());
        return proofs
                .findByEnrolmentIdIn(attended.stream()
                        .filter(enrolment -> forInstrument.contains(enrolment.intervisionId()))
                        .map(Enrolment::id)
                        .toList())
                .stream()
                .map(Proof::view)
                .filter(ProofView::isValid)
                .sorted(Comparator.comparing(ProofView::heldOn))
                .toList();
    }
}
