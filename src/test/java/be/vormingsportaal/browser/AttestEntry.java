package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** The form in the card of BelRAI LTCF with which a trainer hands in an attest. */
class AttestEntry {

    private final Visitor trainer;

    private AttestEntry(Visitor trainer) {
        this.trainer = trainer;
    }

    /** Opens the card, and the form in it. */
    static AttestEntry of(Visitor trainer) {
        trainer.open("/instrumenten").page().locator("#instrument-ltcf summary").click();
        return new AttestEntry(trainer);
    }

    void handIn(String institution, LocalDate obtainedOn, LocalDate expiresOn, FilePayload... files) {
        trainer.field("Uw certificaat").setInputFiles(files);
        assertThat(trainer.page().locator(".file-name")).hasCount(files.length);
        trainer.field("Door welke instantie bent u opgeleid?").selectOption(new SelectOption().setLabel(institution));
        trainer.type("Datum geldig attest", obtainedOn.toString())
                .type("Vervaldatum certificaat", expiresOn.toString())
                .tick("Ik verklaar op eer dat deze gegevens correct zijn")
                .press("Attest indienen");
        assertThat(trainer.notice()).containsText("Je attest voor BelRAI LTCF is ingediend.");
    }
}
