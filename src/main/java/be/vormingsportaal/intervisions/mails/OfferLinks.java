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

/** Knows the links by which a trainer accepts or refuses the offer of a seat. */
@Service
@Transactional(readOnly = true)
public class OfferLinks {

    private final EnrolmentRepository enrolments;
    private final EnrolmentViews views;
    private final SignedLinks links;

    OfferLinks(EnrolmentRepository enrolments, EnrolmentViews views, SignedLinks links) {
        this.enrolments = enrolments;
        this.views = views;
        this.links = links;
    }

    /**
     * The addresses where the offers among these are answered, as in the mail, by enrolment. They are only for the
     * people to whom the offers are made.
     */
    public Map<UUID, String> of(Collection<EnrolmentView> own) {
        return own.stream()
                .filter(enrolment -> enrolment.state() == EnrolmentState.OFFERED)
                .collect(Collectors.toMap(
                        EnrolmentView::id,
                        enrolment -> links.address(Purpose.INTERVISION_OFFER, enrolment.id(), EnrolmentMails.ONLY)));
    }

    /** The enrolment of a link in an offer; empty for anything that is no such link. */
    public Optional<EnrolmentView> read(String link) {
        return links.read(Purpose.INTERVISION_OFFER, link)
                .filter(target -> target.generation() == EnrolmentMails.ONLY)
                .flatMap(target -> enrolments.findById(target.id()))
                .map(enrolment -> views.of(List.of(enrolment)).get(0));
    }
}
