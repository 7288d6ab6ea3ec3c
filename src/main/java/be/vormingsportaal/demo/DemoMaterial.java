package be.vormingsportaal.demo;

import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.storage.Documents;
import be.vormingsportaal.documents.storage.StoreResult;
import be.vormingsportaal.materials.Audience;
import be.vormingsportaal.materials.MaterialContent;
import be.vormingsportaal.materials.MaterialDesk;
import be.vormingsportaal.materials.MaterialDetails;
import be.vormingsportaal.materials.MaterialLink;
import be.vormingsportaal.materials.MaterialTab;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the demo some material. */
@Component
@Profile("demo")
class DemoMaterial {

    private static final String LTCF = "ltcf";

    private final MaterialDesk desk;
    private final Documents documents;
    private final Clock clock;

    DemoMaterial(MaterialDesk desk, Documents documents, Clock clock) {
        this.desk = desk;
        this.documents = documents;
        this.clock = clock;
    }

    /** Fills an empty demo. */
    @Transactional
    public void fill() {
        boolean isThere = Arrays.stream(MaterialTab.values())
                .anyMatch(tab -> !desk.shelf(LTCF, tab).isEmpty());
        if (isThere) {
            return;
        }
        paper(
                MaterialTab.INSTRUMENT_DETAILS,
                Audience.TRAINERS,
                "Sjabloon voorlopig attest zorgverlener",
                "Naam van de zorgverlener: ______________________",
                "volgde de training BelRAI LTCF op: ______________",
                "Voorlopig attest, in afwachting van de oefencasus.");
        paper(
                MaterialTab.INSTRUMENT_DETAILS,
                Audience.TRAINERS,
                "Sjabloon finaal attest zorgverlener",
                "Naam van de zorgverlener: ______________________",
                "slaagde voor de training BelRAI LTCF op: _________",
                "Handtekening van de trainer: ____________________");
        paper(
                MaterialTab.MANUALS,
                Audience.EVERYBODY,
                "Handleiding BelRAI LTCF",
                "Dit is een verzonnen handleiding, om te tonen hoe materiaal eruitziet.");
        paper(
                MaterialTab.MANUALS,
                Audience.EVERYBODY,
                "Blanco instrument BelRAI LTCF",
                "A. Identificatie: ______________________________",
                "B. Cognitie: ___________________________________");
        paper(
                MaterialTab.MANUALS,
                Audience.CAREGIVERS,
                "Eerste stappen voor zorgverleners",
                "Lees de handleiding, volg de e-learning, en maak dan de oefencasus.");
        link(
                MaterialTab.E_LEARNING,
                Audience.EVERYBODY,
                "E-learning BelRAI LTCF",
                "https://leren.voorbeeld.example/ltcf");
    }

    private void paper(MaterialTab tab, Audience audience, String title, String... lines) {
        byte[] pdf = DemoPdf.of(title, List.of(lines));
        StoreResult result = documents.store(new Upload(title + ".pdf", new ByteArrayResource(pdf)));
        if (!(result instanceof StoreResult.Stored stored)) {
            throw new IllegalStateException("The demo's own paper was refused: " + result);
        }
        add(tab, audience, title, new MaterialContent.File(stored.documentId()));
    }

    private void link(MaterialTab tab, Audience audience, String title, String address) {
        add(
                tab,
                audience,
                title,
                new MaterialContent.Link(MaterialLink.parse(address).orElseThrow()));
    }

    private void add(MaterialTab tab, Audience audience, String title, MaterialContent content) {
        desk.add(LTCF, new MaterialDetails(tab, audience, title, LocalDate.now(clock)), content);
    }
}
