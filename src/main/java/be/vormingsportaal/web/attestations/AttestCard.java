package be.vormingsportaal.web.attestations;

import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.InstitutionView;
import be.vormingsportaal.documents.storage.DraftFile;
import be.vormingsportaal.instruments.InstrumentView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.BindingResult;

/**
 * One of a trainer's instruments, with how the trainer stands with it.
 *
 * @param history earlier attests too, newest first
 * @param entry the form to hand in an attest; empty where the quality centre records it
 * @param assigned whether the trainer has the instrument; without it there are only attests of before
 */
public record AttestCard(
        InstrumentView instrument,
        AttestationStanding standing,
        List<HandedIn> history,
        Optional<Entry> entry,
        boolean assigned) {

    /**
     * @param hasFile whether there is a file to open
     * @param hasPreview whether there is a picture of its first page
     */
    public record HandedIn(AttestationView attest, boolean hasFile, boolean hasPreview) {}

    /**
     * @param institutions to choose from, by kind
     * @param files those in the draft, in order
     * @param refusals why files were not taken just now
     * @param warnings about the day of expiry, which forbid nothing
     */
    public record Entry(
            AttestForm form,
            BindingResult errors,
            Map<InstitutionKind, List<InstitutionView>> institutions,
            List<DraftFile> files,
            List<Sentence> refusals,
            List<Sentence> warnings) {}
}
