package be.vormingsportaal.intervisions.enrolment;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads enrolments. Each method says whose enrolments it reads. Those of others are treated as if they did not exist.
 */
@Service
@Transactional(readOnly = true)
public class Enrolments {

    private final EnrolmentRepository enrolments;
    private final EnrolmentViews views;

    Enrolments(EnrolmentRepository enrolments, EnrolmentViews views) {
        this.enrolments = enrolments;
        this.views = views;
    }

    /** The enrolments of everybody, for the quality centre, in the order of enrolling. */
    public List<EnrolmentView> ofIntervision(UUID intervisionId) {
        return views.of(enrolments.findByIntervisionIdOrderByQueueNumber(intervisionId));
    }

    /** The person's own for an instrument, the newest first. */
    public List<EnrolmentView> own(UUID accountId, String instrumentCode) {
        return views.of(enrolments.findByAccountIdOrderByEnrolledAtDesc(accountId)).stream()
                .filter(enrolment ->
                        enrolment.intervision().details().instrumentCode().equals(instrumentCode))
                .toList();
    }

    /** All of the person's, in whatever organisation, the newest first. */
    public List<EnrolmentView> of(UUID accountId) {
        return views.of(enrolments.findByAccountIdOrderByEnrolledAtDesc(accountId));
    }

    /** The person's that one organisation ordered, the newest first. */
    public List<EnrolmentView> of(UUID accountId, UUID organisationId) {
        return views.of(enrolments.findByAccountIdOrderByEnrolledAtDesc(accountId).stream()
                .filter(enrolment -> enrolment.organisationId().equals(organisationId))
                .toList());
    }

    /** The enrolments that the organisation ordered, the newest first. */
    public List<EnrolmentView> ofOrganisation(UUID organisationId) {
        return views.of(enrolments.findByOrganisationIdOrderByEnrolledAtDesc(organisationId));
    }

    /** Those of them that hold a seat or wait for one, in intervisions that did not begin. */
    public List<EnrolmentView> toComeOf(UUID organisationId) {
        List<EnrolmentState> states = Arrays.stream(EnrolmentState.values())
                .filter(state -> state.isSeated() || state.isWaiting())
                .toList();
        return views.of(enrolments.findByOrganisationIdAndStateInOrderByEnrolledAt(organisationId, states)).stream()
                .filter(enrolment -> !enrolment.intervision().started())
                .toList();
    }

    /** The enrolments in an intervision that the organisation ordered, in the order of enrolling. */
    public List<EnrolmentView> ofOrganisation(UUID organisationId, UUID intervisionId) {
        return views.of(enrolments.findByIntervisionIdInAndOrganisationIdOrderByQueueNumber(
                List.of(intervisionId), organisationId));
    }

    /** @throws java.util.NoSuchElementException when there is none */
    public EnrolmentView find(UUID enrolmentId) {
        return views.of(List.of(enrolments.findById(enrolmentId).orElseThrow())).get(0);
    }
}
