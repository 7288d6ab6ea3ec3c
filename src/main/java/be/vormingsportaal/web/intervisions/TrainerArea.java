package be.vormingsportaal.web.intervisions;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.billing.invoice.BillingContact;
import be.vormingsportaal.billing.invoice.BillingContacts;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.intervisions.enrolment.EnrolmentView;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what a trainer needs who looks at the intervisions of an instrument. */
@Component
class TrainerArea {

    private final InstrumentService instruments;
    private final AttestationStandings standings;
    private final Members members;
    private final BillingContacts contacts;
    private final CombinedAttest combined;

    TrainerArea(
            InstrumentService instruments,
            AttestationStandings standings,
            Members members,
            BillingContacts contacts,
            CombinedAttest combined) {
        this.instruments = instruments;
        this.standings = standings;
        this.members = members;
        this.contacts = contacts;
        this.combined = combined;
    }

    /** @throws java.util.NoSuchElementException when the trainer does not have the instrument */
    InstrumentView instrument(SignedInAccount me, String code) {
        return assigned(me, code).orElseThrow();
    }

    /** It is empty when the trainer does not have the instrument. */
    Optional<InstrumentView> assigned(SignedInAccount me, String code) {
        return instruments.assignedTo(me.id()).stream()
                .filter(instrument -> instrument.code().equals(code))
                .findFirst();
    }

    /**
     * The same, also when the trainer does not have the instrument any more, for instance after leaving the
     * organisation, as long as there are enrolments of the trainer to see.
     */
    InstrumentView withEnrolments(String code, List<EnrolmentView> own) {
        return instruments.active().stream()
                .filter(instrument -> !own.isEmpty() && instrument.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    AttestationStanding standing(SignedInAccount me, String code) {
        return standings.of(me.id(), code);
    }

    /**
     * Whether there is a file to renew the attest with. There is none for people whose attests the quality centre notes
     * itself.
     */
    boolean mayCombine(SignedInAccount me, String code) {
        return combined.parts(me.id(), code).isPresent();
    }

    Optional<OrganisationView> organisation(SignedInAccount me) {
        return members.organisationOf(me.id());
    }

    boolean isOf(SignedInAccount me, UUID organisation) {
        return organisation(me).filter(own -> own.id().equals(organisation)).isPresent();
    }

    /** The people who get the invoices of the organisation. */
    List<BillingContact> contacts(OrganisationView organisation) {
        return organisation == null ? List.of() : contacts.of(organisation.id());
    }
}
