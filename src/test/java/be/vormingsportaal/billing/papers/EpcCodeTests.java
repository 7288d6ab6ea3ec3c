package be.vormingsportaal.billing.papers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.SampleInvoices;
import be.vormingsportaal.billing.invoice.InvoiceLine;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.Seller;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.shared.Money;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The square that banking apps read. */
class EpcCodeTests {

    @Test
    void itHoldsAWholeTransfer() {
        InvoiceView invoice = SampleInvoices.invoice(VatTreatment.EXEMPT_ART44, true, SampleInvoices.line(9_500));
        assertThat(code(invoice).orElseThrow().payload())
                .isEqualTo("BCD\n002\n1\nSCT\n\nVoorbeeldcentrum voor Diagnostiek\nBE68539007547034\nEUR95.00\n\n\n"
                        + invoice.communication().orElseThrow().display());
    }

    @Test
    void theAmountIsThatWithVat() {
        InvoiceView invoice = SampleInvoices.invoice(VatTreatment.STANDARD_21, true, SampleInvoices.line(100_001));
        assertThat(code(invoice).orElseThrow().payload()).contains("\nEUR1210.01\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voorbeeldcentrum",
                "Zoë Çelik-Łukasz",
                "Een\nnaam\r\nmet\tregels",
                "Wwwwwwwwww Wwwwwwwwww Wwwwwwwwww Wwwwwwwwww Wwwwwwwwww Wwwwwwwwww Wwwwwwwwww Wwwwwwwwww",
                "ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé",
                "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉"
            })
    void anyNameKeepsTheLimitsAndIsReadBack(String name) throws Exception {
        EpcCode code = code(SampleInvoices.invoice(
                        named(name), "WZC", VatTreatment.EXEMPT_ART44, List.of(SampleInvoices.line(99_999_999_999L))))
                .orElseThrow();
        String[] lines = code.payload().split("\n");
        assertThat(lines).hasSize(11);
        assertThat(lines[5].codePointCount(0, lines[5].length())).isBetween(1, 70);
        assertThat(lines[7]).isEqualTo("EUR999999999.99");
        assertThat(code.payload().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(331);
        Result read = read(code.picture());
        assertThat(read.getText()).isEqualTo(code.payload());
        // 69 modules is version 13, the largest that may be; 4 on each side are white
        assertThat(ImageIO.read(new ByteArrayInputStream(code.picture())).getWidth())
                .isLessThanOrEqualTo((69 + 8) * 6);
    }

    @Test
    void theAmountIsWhatIsLeftToPay() {
        InvoiceView invoice = SampleInvoices.invoice(VatTreatment.EXEMPT_ART44, true, SampleInvoices.line(12_000));
        assertThat(EpcCode.of(invoice, Money.ofCents(2_500)).orElseThrow().payload())
                .contains("\nEUR25.00\n");
        assertThat(EpcCode.of(invoice, Money.ZERO)).isEmpty();
    }

    @Test
    void thereIsNoneForNothing() {
        assertThat(code(SampleInvoices.invoice(VatTreatment.EXEMPT_ART44, true, SampleInvoices.line(0))))
                .isEmpty();
    }

    @Test
    void thereIsNoneForMoreThanATransferCanHold() {
        assertThat(code(SampleInvoices.invoice(
                        VatTreatment.EXEMPT_ART44, true, InvoiceLine.of("Veel", 1, Money.ofCents(100_000_000_000L)))))
                .isEmpty();
    }

    @Test
    void thereIsNoneOnACreditNote() {
        assertThat(code(SampleInvoices.credited(VatTreatment.EXEMPT_ART44, true, SampleInvoices.line(9_500))
                        .note()))
                .isEmpty();
    }

    private static Optional<EpcCode> code(InvoiceView invoice) {
        return EpcCode.of(invoice, invoice.total());
    }

    private static Seller named(String name) {
        Seller usual = SampleInvoices.seller(true);
        return new Seller(
                name,
                usual.form(),
                usual.street(),
                usual.postalCode(),
                usual.city(),
                usual.enterpriseNumber(),
                usual.vatNumber(),
                usual.court(),
                usual.email(),
                usual.iban());
    }

    private static Result read(byte[] png) throws Exception {
        return read(ImageIO.read(new ByteArrayInputStream(png)));
    }

    /** As a phone does that looks at paper. */
    static Result read(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    }
}
