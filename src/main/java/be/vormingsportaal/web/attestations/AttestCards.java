package be.vormingsportaal.web.attestations;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.attestations.attestation.AttestationArchive;
import be.vormingsportaal.attestations.attestation.AttestationStanding;
import be.vormingsportaal.attestations.attestation.AttestationStandings;
import be.vormingsportaal.attestations.attestation.AttestationView;
import be.vormingsportaal.attestations.attestation.InstrumentStandings;
import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.InstitutionView;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.storage.DocumentView;
import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.documents.storage.DraftFile;
import be.vormingsportaal.documents.storage.Drafts;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.web.attestations.AttestCard.Entry;
import be.vormingsportaal.web.attestations.AttestCard.HandedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Gathers what a trainer sees of the attests for the own instruments. */
@Component
public class AttestCards {

    private final InstrumentService instruments;
    private final AttestationStandings standings;
    private final AttestationArchive archive;
    private final Drafts drafts;
    private final Documents documents;
    private final AttestChecks checks;

    AttestCards(
            InstrumentService instruments,
            AttestationStandings standings,
            AttestationArchive archive,
            Drafts drafts,
            Documents documents,
            AttestChecks checks) {
        this.instruments = instruments;
        this.standings = standings;
        this.archive = archive;
        this.drafts = drafts;
        this.documents = documents;
        this.checks = checks;
    }

    /**
     * One card for each instrument that the trainer has, with an empty form. There are as many statements as for one
     * card.
     */
    public List<AttestCard> of(SignedInAccount trainer) {
        InstrumentStandings held = standings.of(trainer.id());
        Map<String, List<HandedIn>> histories = handedIn(archive.history(trainer.id())).stream()
                .collect(Collectors.groupingBy(each -> each.attest().instrumentCode()));
        Map<String, List<DraftFile>> files = drafts.files(trainer.id());
        Map<InstitutionKind, List<InstitutionView>> choices = checks.choices();
        return instruments.assignedTo(trainer.id()).stream()
                .map(instrument -> new AttestCard(
                        instrument,
                        held.of(instrument.code()),
                        histories.getOrDefault(instrument.code(), List.of()),
                        Optional.of(instrument)
                                .filter(its -> handsIn(trainer, its))
                                .map(its -> emptyEntry(choices, files.getOrDefault(its.code(), List.of())))))
                .toList();
    }

    private static Entry emptyEntry(Map<InstitutionKind, List<InstitutionView>> choices, List<DraftFile> files) {
        AttestForm form = AttestForm.empty();
        return new Entry(form, new BeanPropertyBindingResult(form, "form"), choices, files, List.of(), List.of());
    }

    /** @throws NoSuchElementException when the person is no trainer with this instrument */
    AttestCard of(SignedInAccount trainer, String code, AttestForm form, BindingResult errors, List<Refusal> refusals) {
        InstrumentView instrument = assigned(trainer, code);
        AttestationStanding standing = standings.of(trainer.id(), code);
        Optional<Entry> entry = handsIn(trainer, instrument)
                ? Optional.of(new Entry(
                        form,
                        errors,
                        checks.choices(),
                        drafts.files(trainer.id(), code),
                        refusals.stream().map(AttestCards::sentence).toList(),
                        checks.warnings(form, standing)))
                : Optional.empty();
        return new AttestCard(instrument, standing, handedIn(archive.history(trainer.id(), code)), entry);
    }

    /**
     * The instrument, when this person hands in attests for it.
     *
     * @throws NoSuchElementException when not
     */
    InstrumentView handsInFor(SignedInAccount trainer, String code) {
        return Optional.of(assigned(trainer, code))
                .filter(instrument -> handsIn(trainer, instrument))
                .orElseThrow();
    }

    private InstrumentView assigned(SignedInAccount person, String code) {
        return instruments.assignedTo(person.id()).stream()
                .filter(instrument ->
                        person.role().isTrainer() && instrument.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The quality centre records the attests of the trainers whom it trains itself. */
    private static boolean handsIn(SignedInAccount trainer, InstrumentView instrument) {
        return !trainer.role().isTrainedByKcd() || !instrument.taughtByKcd();
    }

    private static Sentence sentence(Refusal refusal) {
        List<Object> arguments = new ArrayList<>(List.of(refusal.fileName()));
        arguments.addAll(refusal.arguments());
        return new Sentence("documents.refused." + refusal.reason(), arguments);
    }

    private List<HandedIn> handedIn(List<AttestationView> attests) {
        Map<UUID, DocumentView> found = documents.find(attests.stream()
                .map(AttestationView::documentId)
                .flatMap(Optional::stream)
                .toList());
        return attests.stream()
                .map(attest -> {
                    Optional<DocumentView> document =
                            attest.documentId().flatMap(id -> Optional.ofNullable(found.get(id)));
                    return new HandedIn(
                            attest,
                            document.isPresent(),
                            document.filter(DocumentView::hasPreview).isPresent());
                })
                .toList();
    }
}
