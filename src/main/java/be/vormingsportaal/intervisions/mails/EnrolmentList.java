package be.vormingsportaal.intervisions.mails;

import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository;
import be.vormingsportaal.intervisions.enrolment.EnrolmentState;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.intervisions.enrolment.EnrolmentViews;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads enrolments. Each method says whose enrolments it reads. Those of others are treated as if they did not exist.
 */
@Service
@Transactional(readOnly = true)
public class EnrolmentList {

    private final EnrolmentRepository enrolments;
    private final EnrolmentViews views;
    private final SignedLinks links;

    EnrolmentList(EnrolmentRepository enrolments, EnrolmentViews views, SignedLinks links) {
        this.enrolments = enrolments;
        this.views = views;
        this.links = links;
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

    /** The enrolments that the organisation ordered, the newest first. */
    public List<EnrolmentView> ofOrganisation(UUID organisationId) {
        return views.of(enrolments.findByOrganisationIdOrderByEnrolledAtDesc(organisationId));
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

    /**
     * The addresses where the offers among these are answered, as in the mail, by enrolment. They are only for the
     * people to whom the offers are made.
     */
    public Map<UUID, String> offerLinks(Collection<EnrolmentView> own) {
        return own.stream()
                .filter(enrolment -> enrolment.state() == EnrolmentState.OFFERED)
                .collect(Collectors.toMap(
                        EnrolmentView::id,
                        enrolment -> links.address(Purpose.INTERVISION_OFFER, enrolment.id(), EnrolmentMails.ONLY)));
    }

    /** The enrolment of a link in an offer; empty for anything that is no such link. */
    public Optional<EnrolmentView> ofOffer(String link) {
        return links.read(Purpose.INTERVISION_OFFER, link)
                .filter(target -> target.generation() == EnrolmentMails.ONLY)
                .flatMap(target -> enrolments.findById(target.id()))
                .map(enrolment -> views.of(List.of(enrolment)).get(0));
    }
}
