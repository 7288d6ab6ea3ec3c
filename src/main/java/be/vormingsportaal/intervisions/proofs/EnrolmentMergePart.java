package be.vormingsportaal.intervisions.proofs;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionRepository;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.MergePart;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Enrolments go along, with their proofs, their invoices and whoever ordered them. Nobody can be enrolled twice for one
 * intervision, so staff first cancel one of two enrolments, or note that one of them was not there.
 */
@Component
@Order(60)
class EnrolmentMergePart extends MergePart {

    private final EnrolmentRepository enrolments;
    private final IntervisionRepository intervisions;
    private final InstrumentService instruments;

    EnrolmentMergePart(
            EnrolmentRepository enrolments, IntervisionRepository intervisions, InstrumentService instruments) {
        super("enrolment.account_id", "enrolment.live_for");
        this.enrolments = enrolments;
        this.intervisions = intervisions;
        this.instruments = instruments;
    }

    /** Two enrolments for one intervision that are not over. */
    private record Twins(Enrolment kept, Enrolment ended) {

        /** The one of whoever was not there says nothing that the other one does not. */
        Optional<Enrolment> absent() {
            return Stream.of(ended, kept)
                    .filter(enrolment -> enrolment.state() == EnrolmentState.ABSENT)
                    .findFirst();
        }
    }

    @Override
    public List<Line> obstacles(Merge merge) {
        return twins(merge).stream()
                .filter(twins -> twins.absent().isEmpty())
                .map(twins -> line("intervision.merge.twins", twins.ended().intervisionId()))
                .toList();
    }

    @Override
    public List<Line> forecast(Merge merge) {
        int moved =
                enrolments.findByAccountIdOrderByEnrolledAtDesc(merge.ended()).size();
        return moved == 0 ? List.of() : List.of(Line.of("intervision.merge", moved));
    }

    @Override
    public void carryOut(Merge merge) {
        holdIntervisions(merge);
        twins(merge).stream()
                .flatMap(twins -> twins.absent().stream())
                .map(Enrolment::id)
                .toList()
                .forEach(enrolments::standBack);
        enrolments.giveAll(merge.ended(), merge.kept(), merge.kept().toString());
    }

    /** After the memberships, as when somebody leaves. When another transaction comes the other way, one of them is run again. */
    private void holdIntervisions(Merge merge) {
        enrolments.findByAccountIdOrderByEnrolledAtDesc(merge.ended()).stream()
                .map(Enrolment::intervisionId)
                .distinct()
                .sorted()
                .forEach(intervisions::hold);
    }

    private List<Twins> twins(Merge merge) {
        return enrolments.findByAccountIdOrderByEnrolledAtDesc(merge.ended()).stream()
                .map(Enrolment::intervisionId)
                .distinct()
                .map(id -> live(id, merge.ended())
                        .flatMap(ended -> live(id, merge.kept()).map(kept -> new Twins(kept, ended)))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private Optional<Enrolment> live(UUID intervisionId, UUID accountId) {
        return enrolments.findByLiveFor(Enrolment.key(intervisionId, accountId));
    }

    private Line line(String key, UUID intervisionId) {
        Intervision intervision = intervisions.findById(intervisionId).orElseThrow();
        return Line.of(
                key,
                instruments.name(intervision.instrumentCode()),
                new BelgianDates().date(intervision.details().heldOn()));
    }
}
