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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
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
     * What a trainer sees of all instruments.
     *
     * @param former those that the trainer does not have any more, of which there are attests to read
     */
    public record Overview(List<AttestCard> cards, List<InstrumentView> former) {}

    /**
     * One card for each instrument that the trainer has, with an empty form. There are as many statements as for one
     * card, and one more for each former instrument.
     */
    public Overview of(SignedInAccount trainer) {
        InstrumentStandings held = standings.of(trainer.id());
        List<InstrumentView> assigned = instruments.assignedTo(trainer.id());
        Map<String, List<HandedIn>> histories = handedIn(archive.history(trainer.id())).stream()
                .collect(Collectors.groupingBy(each -> each.attest().instrumentCode()));
        Map<String, List<DraftFile>> files = drafts.files(trainer.id());
        Map<InstitutionKind, List<InstitutionView>> choices = checks.choices();
        List<AttestCard> cards = assigned.stream()
                .map(instrument -> new AttestCard(
                        instrument,
                        held.of(instrument.code()),
                        histories.getOrDefault(instrument.code(), List.of()),
                        Optional.of(instrument)
                                .filter(its -> handsIn(trainer, its))
                                .map(its -> emptyEntry(choices, files.getOrDefault(its.code(), List.of()))),
                        true))
                .toList();
        return new Overview(cards, former(assigned, histories.keySet()));
    }

    private List<InstrumentView> former(List<InstrumentView> assigned, Set<String> attested) {
        return attested.stream()
                .filter(code -> assigned.stream()
                        .noneMatch(instrument -> instrument.code().equals(code)))
                .flatMap(code -> instruments.find(code).stream())
                .sorted(Comparator.comparing(InstrumentView::name))
                .toList();
    }

    private static Entry emptyEntry(Map<InstitutionKind, List<InstitutionView>> choices, List<DraftFile> files) {
        AttestForm form = AttestForm.empty();
        return new Entry(form, new BeanPropertyBindingResult(form, "form"), choices, files, List.of(), List.of());
    }

    /**
     * The card of one instrument. For an instrument that the trainer does not have any more, it has no form, and shows
     * the attests of before.
     *
     * @throws NoSuchElementException when the person is no trainer with this instrument, now or before
     */
    AttestCard of(SignedInAccount trainer, String code, AttestForm form, BindingResult errors, List<Refusal> refusals) {
        List<AttestationView> history = archive.history(trainer.id(), code);
        Optional<InstrumentView> assigned = assigned(trainer, code);
        InstrumentView instrument =
                assigned.or(() -> formerly(trainer, code, history)).orElseThrow();
        AttestationStanding standing = standings.of(trainer.id(), code);
        Optional<Entry> entry = assigned.filter(its -> handsIn(trainer, its))
                .map(its -> new Entry(
                        form,
                        errors,
                        checks.choices(),
                        drafts.files(trainer.id(), code),
                        refusals.stream().map(AttestCards::sentence).toList(),
                        checks.warnings(form, standing, checks.toProve(trainer.id(), code, form))));
        return new AttestCard(instrument, standing, handedIn(history), entry, assigned.isPresent());
    }

    /**
     * The instrument, when this person hands in attests for it.
     *
     * @throws NoSuchElementException when not
     */
    InstrumentView handsInFor(SignedInAccount trainer, String code) {
        return assigned(trainer, code)
                .filter(instrument -> handsIn(trainer, instrument))
                .orElseThrow();
    }

    private Optional<InstrumentView> assigned(SignedInAccount person, String code) {
        return instruments.assignedTo(person.id()).stream()
                .filter(instrument ->
                        person.role().isTrainer() && instrument.code().equals(code))
                .findFirst();
    }

    private Optional<InstrumentView> formerly(SignedInAccount person, String code, List<AttestationView> history) {
        return instruments.find(code).filter(instrument -> person.role().isTrainer() && !history.isEmpty());
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
