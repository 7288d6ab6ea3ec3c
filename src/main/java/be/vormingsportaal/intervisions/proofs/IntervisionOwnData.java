package be.vormingsportaal.intervisions.proofs;

import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.intervisions.enrolment.EnrolmentViews;
import be.vormingsportaal.shared.OwnData;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The intervisions for which the person is or was enrolled, with the proofs. */
@Service
@Order(6)
@Transactional(readOnly = true)
class IntervisionOwnData implements OwnData {

    private final EnrolmentRepository enrolments;
    private final EnrolmentViews views;
    private final ProofRepository proofs;

    IntervisionOwnData(EnrolmentRepository enrolments, EnrolmentViews views, ProofRepository proofs) {
        this.enrolments = enrolments;
        this.views = views;
        this.proofs = proofs;
    }

    @Override
    public List<Section> of(UUID accountId) {
        return List.of(new Section(
                "enrolments",
                views.of(enrolments.findByAccountIdOrderByEnrolledAtDesc(accountId)).stream()
                        .map(this::row)
                        .toList()));
    }

    private Map<String, Object> row(EnrolmentView enrolment) {
        LocalDate day = enrolment.intervision().details().heldOn();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("instrument", enrolment.intervision().instrument());
        row.put("heldOn", day.toString());
        row.put("organisation", enrolment.organisation());
        row.put("state", new Word("enrolmentState." + enrolment.state()));
        row.put(
                "proofCode",
                proofs.findById(enrolment.id())
                        .map(Proof::view)
                        .map(ProofView::code)
                        .orElse(null));
        return row;
    }
}
