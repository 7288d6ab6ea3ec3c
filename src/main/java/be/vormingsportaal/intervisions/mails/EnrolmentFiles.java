package be.vormingsportaal.intervisions.mails;

import be.vormingsportaal.intervisions.enrolment.Enrolment;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.proofs.ProofPdf;
import be.vormingsportaal.intervisions.proofs.ProofView;
import be.vormingsportaal.intervisions.proofs.Proofs;
import be.vormingsportaal.mail.Mail.Attachment;
import be.vormingsportaal.shared.SignedLinks;
import be.vormingsportaal.shared.SignedLinks.Purpose;
import org.springframework.stereotype.Component;

/** Makes what goes along with mails about enrolments: files, and the link to answer an offer. */
@Component
class EnrolmentFiles {

    private final IntervisionCalendar calendar;
    private final Proofs proofs;
    private final ProofPdf proofPdf;
    private final SignedLinks links;

    EnrolmentFiles(IntervisionCalendar calendar, Proofs proofs, ProofPdf proofPdf, SignedLinks links) {
        this.calendar = calendar;
        this.proofs = proofs;
        this.proofPdf = proofPdf;
        this.links = links;
    }

    Attachment planned(Intervision intervision, Enrolment enrolment) {
        return calendar.planned(intervision, enrolment);
    }

    /** @throws java.util.NoSuchElementException when there is none */
    Attachment proof(Enrolment enrolment) {
        ProofView proof = proofs.of(enrolment.id()).orElseThrow();
        return new Attachment("bewijs-van-deelname.pdf", "application/pdf", proofPdf.of(proof));
    }

    String offerLink(Enrolment enrolment) {
        return links.address(Purpose.INTERVISION_OFFER, enrolment.id(), EnrolmentMails.ONLY);
    }
}
