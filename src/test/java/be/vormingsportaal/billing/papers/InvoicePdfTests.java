package be.vormingsportaal.billing.papers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.SampleInvoices;
import be.vormingsportaal.billing.SampleInvoices.Credited;
import be.vormingsportaal.billing.invoice.InvoiceLine;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.documents.papers.Papers;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.PdfRules;
import be.vormingsportaal.testing.PortalTest;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Invoices on paper. Their pages are drawn in {@code target/screenshots} to be looked at. */
@PortalTest
class InvoicePdfTests {

    private static final float DPI = 110;

    @Autowired
    Papers papers;

    InvoicePdf pdf;

    @BeforeEach
    void open() {
        pdf = new InvoicePdf(papers);
    }

    @ParameterizedTest
    @CsvSource({"EXEMPT_ART44, true", "EXEMPT_ART44, false", "STANDARD_21, true", "OUT_OF_SCOPE, false"})
    void everyKindKeepsTheRulesForArchivesAndScreenReaders(VatTreatment vat, boolean hasVatNumber) throws Exception {
        InvoiceView invoice = SampleInvoices.invoice(vat, hasVatNumber, SampleInvoices.line(9_500));
        assertThat(PdfRules.broken(drawn("invoice-" + vat + hasVatNumber, invoice, Optional.empty())))
                .isEmpty();
        Credited credited = SampleInvoices.credited(vat, hasVatNumber, SampleInvoices.lines(3));
        assertThat(PdfRules.broken(
                        drawn("credit-note-" + vat + hasVatNumber, credited.note(), Optional.of(credited.invoice()))))
                .isEmpty();
    }

    @Test
    void sixtyLinesKeepThemToo() throws Exception {
        byte[] file = drawn(
                "invoice-long",
                SampleInvoices.invoice(VatTreatment.STANDARD_21, true, SampleInvoices.lines(60)),
                Optional.empty());
        assertThat(PdfRules.broken(file)).isEmpty();
        try (PDDocument paper = Loader.loadPDF(file)) {
            assertThat(paper.getNumberOfPages()).isBetween(2, 4);
            // the legal mentions stand on each page
            assertThat(new PDFTextStripper().getText(paper).split("– RPR Brussel –", -1))
                    .hasSize(1 + paper.getNumberOfPages());
        }
    }

    @Test
    void itSaysAllThatTheLawWants() throws Exception {
        InvoiceView invoice = SampleInvoices.invoice(VatTreatment.STANDARD_21, true, SampleInvoices.line(9_500));
        assertThat(text(made(invoice, Optional.empty())))
                .contains(
                        "Factuur 2026-000123",
                        "Voorbeeldcentrum voor Diagnostiek vzw",
                        "Voorbeeldstraat 1, 1000 Brussel",
                        "Ondernemingsnummer 0566.988.259, RPR Brussel",
                        "Btw-nummer BE 0566.988.259",
                        "belrai@kcd.example",
                        "WZC De Linde",
                        "Lindestraat 12",
                        "9000 Gent",
                        "Ondernemingsnummer 0123.456.749",
                        "26-11-2026",
                        "26-12-2026",
                        "05-01-2027",
                        "Intervisie BelRAI LTCF, An Peeters",
                        "Totaal zonder btw € 95,00",
                        "Btw 21 % op € 95,00 € 19,95",
                        "Te betalen € 114,95",
                        "BE68 5390 0754 7034",
                        invoice.communication().orElseThrow().display(),
                        "Pagina 1 van 1");
    }

    @Test
    void itSaysWhyThereIsNoVat() throws Exception {
        assertThat(text(made(
                        SampleInvoices.invoice(VatTreatment.EXEMPT_ART44, false, SampleInvoices.line(9_500)),
                        Optional.empty())))
                .contains("Vrijgesteld van btw – art. 44, § 2, 4° Wbtw", "Btw vrijgesteld", "Te betalen € 95,00")
                .doesNotContain("Btw-nummer", "Btw 0 %");
        assertThat(text(made(
                        SampleInvoices.invoice(VatTreatment.OUT_OF_SCOPE, false, SampleInvoices.line(9_500)),
                        Optional.empty())))
                .contains("Niet onderworpen aan btw", "Btw niet onderworpen");
    }

    @Test
    void aCreditNoteSaysWhichInvoiceItTakesBackAndWhy() throws Exception {
        Credited credited = SampleInvoices.credited(VatTreatment.EXEMPT_ART44, true, SampleInvoices.line(9_500));
        assertThat(text(made(credited.note(), Optional.of(credited.invoice()))))
                .contains(
                        "Creditnota CN-2026-000004",
                        "Deze creditnota neemt factuur 2026-000123 van 26-11-2026 volledig terug.",
                        "Reden: Geannuleerd door de organisatie")
                .doesNotContain("Vervaldag", "Te betalen", "+++");
    }

    @ParameterizedTest
    @CsvSource({
        "EXEMPT_ART44, 0, Het bedrag van de factuur is niet meer verschuldigd.",
        "EXEMPT_ART44, 9500, 'De betaalde € 95,00 gaat terug naar de rekening of kaart waarmee betaald werd'",
        "OUT_OF_SCOPE, 4000, 'was al € 40,00 betaald. Dat bedrag gaat terug naar de rekening of kaart'",
        "STANDARD_21, 0, Btw terug te storten aan de Staat in de mate",
        "STANDARD_21, 11495, 'De betaalde € 114,95 gaat terug naar de rekening'"
    })
    void aCreditNoteSaysWhatBecomesOfTheMoney(VatTreatment vat, long paidCents, String words) throws Exception {
        Credited credited = SampleInvoices.creditedAfter(paidCents, vat);
        byte[] file = drawn("credit-note-" + vat + paidCents, credited.note(), Optional.of(credited.invoice()));
        assertThat(PdfRules.broken(file)).isEmpty();
        assertThat(text(file)).contains(words, "Btw-nummer BE 0123.456.749");
        if (paidCents > 0) {
            assertThat(text(file)).doesNotContain("niet meer verschuldigd");
        }
        if (vat != VatTreatment.STANDARD_21) {
            assertThat(text(file)).doesNotContain("aan de Staat", "Btw 0 %");
        }
    }

    @Test
    void whatIsDueOnTheDayOfIssueIsToBePaidAtOnce() throws Exception {
        byte[] file = drawn(
                "invoice-at-once",
                SampleInvoices.forDay(SampleInvoices.DAY.plusDays(1), SampleInvoices.DAY),
                Optional.empty());
        assertThat(PdfRules.broken(file)).isEmpty();
        assertThat(text(file)).contains("Uiterlijk op 26-11-2026 (meteen te betalen)");
    }

    @Test
    void aPhoneReadsTheCodeFromThePage() throws Exception {
        InvoiceView invoice = SampleInvoices.invoice(VatTreatment.STANDARD_21, true, SampleInvoices.line(9_500));
        try (PDDocument paper = Loader.loadPDF(made(invoice, Optional.empty()))) {
            BufferedImage page = new PDFRenderer(paper).renderImageWithDPI(0, 150);
            assertThat(EpcCodeTests.read(page).getText())
                    .isEqualTo(
                            EpcCode.of(invoice, invoice.total()).orElseThrow().payload());
        }
    }

    @ParameterizedTest
    @CsvSource({"4000, '€ 55,00'", "9500, '€ 0,00'"})
    void whatKeptMoneyPaidIsNotAskedAgain(long keptCents, String left) throws Exception {
        InvoiceView invoice = SampleInvoices.invoice(VatTreatment.EXEMPT_ART44, true, SampleInvoices.line(9_500));
        Money kept = Money.ofCents(keptCents);
        byte[] file = drawn("invoice-kept" + keptCents, pdf.of(invoice, Optional.empty(), kept));
        assertThat(PdfRules.broken(file)).isEmpty();
        assertThat(text(file))
                .contains("Totaal € 95,00 Tegoed verrekend " + plain(kept) + " Nog te betalen " + left)
                .doesNotContain("Te betalen € 95,00");
        if (keptCents == 9_500) {
            assertThat(text(file)).doesNotContain("Uiterlijk op", "+++", "Scan met een bankapp");
        } else {
            assertThat(text(file)).contains("Bedrag " + left + " Uiterlijk op");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"'&<>]]>",
                "<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;",
                "[[${7*7}]] __${7*7}__ ${T(java.lang.Runtime)}"
            })
    void whatPeopleTypedIsOnlyText(String typed) throws Exception {
        assertThat(text(made(odd(typed), Optional.empty()))).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WZC\u0001 De\u0000 Es\uFFFE", "\uD83C los", "محمد 山田 🎉", "W\u200Bi\u00ADl"})
    void noNameStopsAnInvoice(String typed) throws Exception {
        assertThat(PdfRules.broken(made(odd(typed), Optional.empty()))).isEmpty();
    }

    @Test
    void longNamesFit() throws Exception {
        byte[] file = drawn("invoice-long-names", odd(SampleInvoices.LONG_NAME + "W".repeat(95)), Optional.empty());
        assertThat(text(file)).contains("Łódź");
        assertThat(PdfRules.broken(file)).isEmpty();
    }

    private static InvoiceView odd(String typed) {
        return SampleInvoices.invoice(
                SampleInvoices.seller(true),
                typed,
                VatTreatment.EXEMPT_ART44,
                List.of(InvoiceLine.of(typed, 1, Money.ofCents(1_234_567))));
    }

    private static String plain(Money amount) {
        return amount.negated().display().replace('\u00A0', ' ');
    }

    private byte[] made(InvoiceView invoice, Optional<InvoiceView> credited) {
        return pdf.of(invoice, credited, Money.ZERO);
    }

    private static String text(byte[] file) throws Exception {
        try (PDDocument paper = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(paper).replace('\u00A0', ' ').replaceAll("[ \r\n]+", " ");
        }
    }

    private byte[] drawn(String name, InvoiceView invoice, Optional<InvoiceView> credited) throws Exception {
        return drawn(name, made(invoice, credited));
    }

    private static byte[] drawn(String name, byte[] file) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        try (PDDocument paper = Loader.loadPDF(file)) {
            for (int page = 0; page < paper.getNumberOfPages(); page++) {
                ImageIO.write(
                        new PDFRenderer(paper).renderImageWithDPI(page, DPI),
                        "png",
                        folder.resolve("paper-" + name + "-" + (page + 1) + ".png")
                                .toFile());
            }
        }
        return file;
    }
}
