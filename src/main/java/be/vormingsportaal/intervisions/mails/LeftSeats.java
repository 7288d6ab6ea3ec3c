package be.vormingsportaal.intervisions.mails;

import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.intervisions.enrolment.EnrolmentViews;
import be.vormingsportaal.organisations.membership.LeftBehind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names the seats that an organisation ordered for somebody who is gone, in intervisions that did not begin: those that it
 * can still cancel itself, and the others.
 */
@Component
class LeftSeats implements LeftBehind {

    private final EnrolmentRepository enrolments;
    private final EnrolmentViews views;

    LeftSeats(EnrolmentRepository enrolments, EnrolmentViews views) {
        this.enrolments = enrolments;
        this.views = views;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Section> of(UUID accountId, UUID organisationId) {
        List<EnrolmentView> seats = views
                .of(enrolments.findByAccountIdOrderByEnrolledAtDesc(accountId).stream()
                        .filter(enrolment -> enrolment.organisationId().equals(organisationId))
                        .filter(enrolment -> enrolment.state().isSeated())
                        .toList())
                .stream()
                .filter(seat -> !seat.intervision().started())
                .toList();
        return List.of(
                new Section(
                        "seats",
                        items(seats.stream().filter(EnrolmentView::mayCancel).toList())),
                new Section(
                        "lateSeats",
                        items(seats.stream().filter(seat -> !seat.mayCancel()).toList())));
    }

    private static List<Item> items(List<EnrolmentView> seats) {
        return seats.stream()
                .map(seat -> new Item(
                        seat.intervision().instrument(),
                        Optional.of(seat.intervision().details().heldOn()),
                        "/intervisies"))
                .toList();
    }
}
