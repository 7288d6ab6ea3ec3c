package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.Institutions;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.testing.PaperFiles;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.Color;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainer hands in an attest. */
@InBrowser
class AttestBrowserTests {

    private static final String SCHOOL = "Vormingscentrum De Es";
    private static final String PAGE = "/instrumenten/ltcf/attest";
    private static final FilePayload PDF =
            new FilePayload("attest.pdf", "application/pdf", PaperFiles.pdf("Initieel attest"));
    private static final FilePayload JPEG =
            new FilePayload("intervisie-1.jpg", "image/jpeg", PaperFiles.jpeg(new Color(180, 210, 230)));
    private static final FilePayload PNG =
            new FilePayload("intervisie-2.png", "image/png", PaperFiles.png(new Color(230, 210, 180)));
    private static final FilePayload FAKE = new FilePayload("bewijs.pdf", "application/pdf", "geen pdf".getBytes());

    @Autowired
    TestPeople people;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Institutions institutions;

    /** The demo's, which other tests set forward. */
    @Autowired
    Clock clock;

    @Test
    void threeFilesBecomeOneAttestWithAGreenDot(Visitor trainer) throws Exception {
        signIn(trainer, Role.TRAINER_EXTERNAL).open("/instrumenten");
        Locator card = trainer.page().locator("#instrument-ltcf");
        assertThat(card).containsText("Upload uw attest om toegang te krijgen tot het instrument.");
        card.locator("summary").click();
        choose(trainer, PNG, JPEG, PDF);
        assertThat(card.locator(".file-name .breakable"))
                .hasText(new String[] {"intervisie-2.png", "intervisie-1.jpg", "attest.pdf"});
        assertThat(card.locator("[data-status]")).hasText("Er staan nu 3 bestanden klaar.");
        Locator up = trainer.page().locator("button[title='attest.pdf omhoog']");
        up.focus();
        trainer.page().keyboard().press("Enter");
        assertThat(card.locator("[data-status]")).hasText("attest.pdf staat nu op plaats 2 van 3.");
        assertThat(up).isFocused();
        trainer.page().keyboard().press("Enter");
        assertThat(card.locator("[data-status]")).hasText("attest.pdf staat nu op plaats 1 van 3.");
        assertThat(trainer.page().locator("button[title='attest.pdf omlaag']")).isFocused();
        LocalDate today = fillIn(trainer);
        assertThat(trainer.field("Vervaldatum certificaat")).hasValue((today.getYear() + 1) + "-12-31");
        trainer.tick("Ik verklaar op eer dat deze gegevens correct zijn").press("Attest indienen");
        assertThat(trainer.notice()).containsText("Je attest voor BelRAI LTCF is ingediend.");
        assertThat(card.locator(".dot-VALID")).isVisible();
        assertThat(card).containsText("Het opgeladen certificaat is nog geldig tot 31-12-" + (today.getYear() + 1));
        card.locator("summary").click();
        Download file = trainer.page()
                .waitForDownload(() -> card.getByText("downloaden (PDF)").click());
        assertThat(file.suggestedFilename()).isEqualTo("attest-ltcf-" + today + ".pdf");
        try (PDDocument joined = Loader.loadPDF(Files.readAllBytes(file.path()))) {
            assertThat(joined.getNumberOfPages()).isEqualTo(3);
            PDFTextStripper text = new PDFTextStripper();
            text.setEndPage(1);
            assertThat(text.getText(joined)).contains("Initieel attest");
        }
    }

    @Test
    void filesAreDroppedAndPutInOrderWithTheMouse(Visitor trainer) {
        signIn(trainer, Role.TRAINER_EXTERNAL).open(PAGE);
        trainer.page()
                .evaluate("() => {"
                        + "const files = new DataTransfer();"
                        + "for (const name of ['een.png', 'twee.png']) {"
                        + "  const canvas = document.createElement('canvas');"
                        + "  canvas.width = name.length * 10; canvas.height = 20;"
                        + "  const bytes = Uint8Array.from(atob(canvas.toDataURL().split(',')[1]), c => c.charCodeAt(0));"
                        + "  files.items.add(new File([bytes], name, {type: 'image/png'}));"
                        + "}"
                        + "document.querySelector('.drop').dispatchEvent("
                        + "  new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true}));"
                        + "}");
        Locator names = trainer.page().locator(".file-name .breakable");
        assertThat(names).hasText(new String[] {"een.png", "twee.png"});
        trainer.page()
                .locator(".files li")
                .nth(1)
                .dragTo(trainer.page().locator(".files li").nth(0));
        assertThat(names).hasText(new String[] {"twee.png", "een.png"});
    }

    @Test
    void anotherDayThanTheRuleSaysIsWarnedAboutAndTaken(Visitor trainer) {
        signIn(trainer, Role.TRAINER_EXTERNAL).open(PAGE);
        choose(trainer, PDF);
        LocalDate today = fillIn(trainer);
        assertThat(trainer.field("Vervaldatum certificaat")).hasValue((today.getYear() + 1) + "-12-31");
        trainer.type("Vervaldatum certificaat", (today.getYear() + 2) + "-12-31");
        assertThat(trainer.page().locator(".warnings"))
                .containsText("Volgens de regel loopt een Vlaams attest tot 31-12-" + (today.getYear() + 1));
        trainer.tick("Ik verklaar op eer dat deze gegevens correct zijn").press("Attest indienen");
        assertThat(trainer.page().locator("#instrument-ltcf"))
                .containsText("Geldig tot 31-12-" + (today.getYear() + 2));
    }

    @Test
    void aDayTypedInTheInstantTheFieldIsReplacedIsWarnedAbout(Visitor trainer) {
        signIn(trainer, Role.TRAINER_EXTERNAL).open(PAGE);
        LocalDate yesterday = fillIn(trainer).minusDays(1);
        LocalDate later = LocalDate.of(yesterday.getYear() + 2, 12, 31);
        assertThat(trainer.field("Vervaldatum certificaat")).not().hasValue("");
        trainer.page()
                .evaluate(
                        "day => document.addEventListener('htmx:afterSwap', () => {"
                                + "const field = document.querySelector('[name=expiresOn]');"
                                + "field.value = day;"
                                + "field.dispatchEvent(new Event('change', {bubbles: true}));"
                                + "}, {once: true})",
                        later.toString());
        trainer.type("Datum geldig attest", yesterday.toString());
        assertThat(trainer.page().locator(".warnings"))
                .containsText("Volgens de regel loopt een Vlaams attest tot 31-12-" + (later.getYear() - 1));
        assertThat(trainer.field("Vervaldatum certificaat")).hasValue(later.toString());
    }

    @Test
    void itWorksWithoutScripts(@WithoutJavaScript Visitor trainer) {
        signIn(trainer, Role.TRAINER_EXTERNAL).open("/instrumenten");
        trainer.page().locator("#instrument-ltcf summary").click();
        choose(trainer, PDF, JPEG);
        LocalDate today = fillIn(trainer);
        trainer.press("Bestanden toevoegen");
        assertThat(trainer.page().locator(".file-name")).hasCount(2);
        assertThat(trainer.field("Datum geldig attest")).hasValue(today.toString());
        assertThat(trainer.field("Vervaldatum certificaat")).hasValue((today.getYear() + 1) + "-12-31");
        trainer.press("intervisie-1.jpg omhoog");
        assertThat(trainer.page().locator(".file-name .breakable"))
                .hasText(new String[] {"intervisie-1.jpg", "attest.pdf"});
        trainer.tick("Ik verklaar op eer dat deze gegevens correct zijn").press("Attest indienen");
        assertThat(trainer.notice()).containsText("Je attest voor BelRAI LTCF is ingediend.");
    }

    @Test
    void thePagesInEveryState(Visitor trainer) {
        signIn(trainer, Role.TRAINER_EXTERNAL);
        PageCheck check = new PageCheck(trainer).at("/instrumenten", "attest-none");
        trainer.page().locator("#instrument-ltcf summary").click();
        check.here("attest-none-open");
        trainer.open(PAGE);
        choose(trainer, FAKE);
        assertThat(trainer.page().locator("[data-refused] p")).hasCount(1);
        choose(trainer, PDF, JPEG, PNG);
        assertThat(trainer.page().locator(".file-name")).hasCount(3);
        check.here("attest-files").refused("Attest indienen", "attest-refused");
        LocalDate today = fillIn(trainer);
        trainer.type("Vervaldatum certificaat", today.plusDays(30).toString());
        assertThat(trainer.page().locator(".warnings p")).hasCount(1);
        check.here("attest-warning");
        trainer.tick("Ik verklaar op eer dat deze gegevens correct zijn").press("Attest indienen");
        assertThat(trainer.page().locator(".dot-EXPIRING")).isVisible();
        trainer.page().locator("#instrument-ltcf summary").click();
        assertThat(trainer.page().locator(".preview").first()).isVisible();
        check.here("attest-expiring").at(PAGE, "attest-history");
        hasExpired(trainer, today);
        check.here("attest-expired");
        trainer.signOut();
        signIn(trainer, Role.TRAINER_KCD).open("/instrumenten");
        assertThat(trainer.page().locator("#instrument-ltcf"))
                .containsText("Het KCD registreert je attest voor dit instrument.");
        trainer.page().locator("#instrument-ltcf summary").click();
        check.here("attest-kcd");
    }

    /** Hands in an attest that is over already. */
    private void hasExpired(Visitor trainer, LocalDate today) {
        choose(trainer, PNG);
        assertThat(trainer.page().locator(".file-name")).hasCount(1);
        trainer.field("Door welke instantie bent u opgeleid?").selectOption(new SelectOption().setLabel(SCHOOL));
        trainer.type("Datum geldig attest", today.minusDays(90).toString());
        trainer.type("Vervaldatum certificaat", today.minusDays(5).toString());
        assertThat(trainer.page().locator(".warnings")).containsText("nu al vervallen");
        trainer.tick("Ik verklaar op eer dat deze gegevens correct zijn").press("Attest indienen");
        assertThat(trainer.page().locator(".dot-EXPIRED")).isVisible();
    }

    private Visitor signIn(Visitor visitor, Role role) {
        institutions.add(SCHOOL, InstitutionKind.FLEMISH);
        UUID id = people.registered(people.organisation("WZC De Es"), role);
        instruments.assign(id, Set.of("ltcf"));
        return visitor.signIn(people.account(id).email().value(), TestPeople.PASSWORD);
    }

    private static void choose(Visitor visitor, FilePayload... files) {
        visitor.field("Uw certificaat").setInputFiles(files);
    }

    /** Institution and day obtained: today. */
    private LocalDate fillIn(Visitor visitor) {
        LocalDate today = LocalDate.now(clock);
        visitor.field("Door welke instantie bent u opgeleid?").selectOption(new SelectOption().setLabel(SCHOOL));
        visitor.type("Datum geldig attest", today.toString());
        return today;
    }
}
