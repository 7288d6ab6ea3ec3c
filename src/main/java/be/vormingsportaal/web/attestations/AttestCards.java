package be.vormingsportaal.web.attestations;

import be.vormingsportaal.accounts.Role;
import be.vormingsportaal.accounts.SignedInAccount;
import be.vormingsportaal.attestations.AttestationArchive;
import be.vormingsportaal.attestations.AttestationView;
import be.vormingsportaal.attestations.Standing;
import be.vormingsportaal.attestations.Standings;
import be.vormingsportaal.documents.DocumentView;
import be.vormingsportaal.documents.Documents;
import be.vormingsportaal.documents.Drafts;
import be.vormingsportaal.documents.Refusal;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.web.attestations.AttestCard.Entry;
import be.vormingsportaal.web.attestations.AttestCard.HandedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Gathers what a trainer sees of the attests for the own instruments. */
@Component
public class AttestCards {

    private final InstrumentService instruments;
    private final Standings standings;
    private final AttestationArchive archive;
    private final Drafts drafts;
    private final Documents documents;
    private final AttestChecks checks;

    AttestCards(
            InstrumentService instruments,
            Standings standings,
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

    /** One for each instrument that the trainer has, with an empty form. */
    public List<AttestCard> of(SignedInAccount trainer) {
        Map<String, Standing> byCode = standings.of(trainer.id());
        return instruments.assignedTo(trainer.id()).stream()
                .map(instrument -> {
                    AttestForm form = new AttestForm();
                    return card(
                            trainer,
                            instrument,
                            byCode.getOrDefault(instrument.code(), standings.none()),
                            form,
                            new BeanPropertyBindingResult(form, "form"),
                            List.of());
                })
                .toList();
    }

    /** @throws NoSuchElementException when the person is no trainer with this instrument */
    AttestCard of(SignedInAccount trainer, String code, AttestForm form, BindingResult errors, List<Refusal> refusals) {
        return card(trainer, assigned(trainer, code), standings.of(trainer.id(), code), form, errors, refusals);
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

    /** The quality centre records the attests of those whom it trains itself. */
    private static boolean handsIn(SignedInAccount trainer, InstrumentView instrument) {
        return trainer.role() != Role.TRAINER_KCD || !instrument.taughtByKcd();
    }

    private AttestCard card(
            SignedInAccount trainer,
            InstrumentView instrument,
            Standing standing,
            AttestForm form,
            BindingResult errors,
            List<Refusal> refusals) {
        Entry entry = handsIn(trainer, instrument)
                ? new Entry(
                        form,
                        errors,
                        checks.choices(),
                        drafts.files(trainer.id(), instrument.code()),
                        refusals.stream().map(AttestCards::sentence).toList(),
                        checks.warnings(form, standing))
                : null;
        List<HandedIn> history = archive.history(trainer.id(), instrument.code()).stream()
                .map(this::handedIn)
                .toList();
        return new AttestCard(instrument, standing, history, entry);
    }

    private static Sentence sentence(Refusal refusal) {
        List<Object> arguments = new ArrayList<>(List.of(refusal.fileName()));
        arguments.addAll(refusal.arguments());
        return new Sentence("documents.refused." + refusal.reason(), arguments);
    }

    private HandedIn handedIn(AttestationView attest) {
        Optional<DocumentView> document =
                Optional.ofNullable(attest.documentId()).flatMap(documents::find);
        return new HandedIn(
                attest,
                document.isPresent(),
                document.filter(DocumentView::hasPreview).isPresent());
    }
}
