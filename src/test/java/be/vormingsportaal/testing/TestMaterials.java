package be.vormingsportaal.testing;

import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.documents.storage.StoreResult;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.materials.Audience;
import be.vormingsportaal.materials.MaterialContent;
import be.vormingsportaal.materials.MaterialDesk;
import be.vormingsportaal.materials.MaterialDetails;
import be.vormingsportaal.materials.MaterialLibrary;
import be.vormingsportaal.materials.MaterialLink;
import be.vormingsportaal.materials.MaterialTab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;

/** Puts material in place by the services that pages use, and opens it for people. */
public class TestMaterials {

    private final MaterialDesk desk;
    private final MaterialLibrary library;
    private final InstrumentService instruments;
    private final AttestationService attestations;
    private final TestTrainings trainings;
    private final Documents documents;
    private final Clock clock;

    TestMaterials(
            MaterialDesk desk,
            MaterialLibrary library,
            InstrumentService instruments,
            AttestationService attestations,
            TestTrainings trainings,
            Documents documents,
            Clock clock) {
        this.desk = desk;
        this.library = library;
        this.instruments = instruments;
        this.attestations = attestations;
        this.trainings = trainings;
        this.documents = documents;
        this.clock = clock;
    }

    /** A link for everybody. */
    public UUID link(String code) {
        return link(code, MaterialTab.MANUALS, Audience.EVERYBODY, "Handleiding");
    }

    public UUID link(String code, MaterialTab tab, Audience audience, String title) {
        return desk.add(
                code,
                new MaterialDetails(tab, audience, title, LocalDate.of(2026, 7, 1)),
                new MaterialContent.Link(MaterialLink.parse("https://leren.voorbeeld.example/" + UUID.randomUUID())
                        .orElseThrow()));
    }

    /** A file for everybody. */
    public UUID file(String code, String title, byte[] content) {
        StoreResult result = documents.store(new Upload("bestand", new ByteArrayResource(content)));
        if (!(result instanceof StoreResult.Stored stored)) {
            throw new AssertionError("Not stored: " + result);
        }
        return desk.add(
                code,
                new MaterialDetails(MaterialTab.MANUALS, Audience.EVERYBODY, title, LocalDate.of(2026, 7, 1)),
                new MaterialContent.File(stored.documentId()));
    }

    /** Assigns the instrument beside those that the person has. */
    public void assigned(UUID accountId, String code) {
        instruments.assign(accountId, Set.of(code));
    }

    /** Assigns the instrument to a trainer, who has been trained in it this year. */
    public void valid(UUID trainer, String code) {
        completed(trainer, code, LocalDate.now(clock));
    }

    /** Assigns the instrument to a trainer, whose attest ends on 31 December of the year after this day. */
    public UUID completed(UUID trainer, String code, LocalDate day) {
        assigned(trainer, code);
        return attestations.give(new GiveAttestation(trainer, code, day, null));
    }

    /** Assigns the instrument to a care provider of the organisation, who is put in a training for it. */
    public void inTraining(UUID organisationId, UUID caregiver, String code) {
        assigned(caregiver, code);
        trainings.with(trainings.planned(organisationId, trainings.trainer(organisationId, code), code), caregiver);
    }

    /** Gives a trainer a valid attest, a training to give and to follow, and a first look at the material. */
    public void everythingOf(UUID trainer, UUID organisationId, String code) {
        valid(trainer, code);
        trainings.everythingOf(trainer, organisationId, code);
        library.visit(trainer, code, MaterialTab.MANUALS);
    }
}
