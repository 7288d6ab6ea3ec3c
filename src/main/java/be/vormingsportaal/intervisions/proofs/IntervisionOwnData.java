package be.vormingsportaal.intervisions.proofs;

import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.intervisions.enrolment.EnrolmentViews;
import be.vormingsportaal.shared.OwnData;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Shows the intervisions for which the person is or was enrolled, with the proofs. */
@Service
@Order(6)
class IntervisionOwnData extends OwnData {

    IntervisionOwnData(EnrolmentRepository enrolments, EnrolmentViews views, ProofRepository proofs) {
        super(new Kind<>(
                "enrolments",
                account -> views.of(enrolments.findByAccountIdOrderByEnrolledAtDesc(account)),
                enrolment -> row(enrolment, proofs.findById(enrolment.id()).map(Proof::view))));
    }

    private static Map<String, Object> row(EnrolmentView enrolment, Optional<ProofView> proof) {
        LocalDate day = enrolment.intervision().details().heldOn();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("instrument", enrolment.intervision().instrument());
        row.put("heldOn", day.toString());
        row.put("organisation", enrolment.organisation());
        row.put("state", new Word("enrolmentState." + enrolment.state()));
        row.put("proofCode", proof.map(ProofView::code).orElse(null));
        return row;
    }
}
