package be.vormingsportaal.billing.papers;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.Seller;
import be.vormingsportaal.shared.Money;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A QR code that banking apps read to fill in a transfer (EPC069-12, version 002). The structured communication stands
 * in the free text, because it is no creditor reference of ISO 11649, which would stand in the line before.
 *
 * @param payload what is read from it
 */
record EpcCode(String payload) {

    /** For a payload that is not plain ASCII, the name of its encoding takes two bytes. */
    private static final int MOST_BYTES = 331 - 2;

    private static final int LONGEST_NAME = 70;
    private static final Money MOST = Money.ofCents(99_999_999_999L);

    /** The size of a module in pixels, so that no viewer has to blur it. */
    private static final int SCALE = 6;

    private static final int QUIET_MODULES = 4;

    /**
     * @param amount what is to be paid of the invoice
     * @return empty when there is nothing to pay, or more than a transfer can hold
     */
    static Optional<EpcCode> of(InvoiceView invoice, Money amount) {
        if (invoice.communication().isEmpty() || !amount.isPositive() || amount.isMoreThan(MOST)) {
            return Optional.empty();
        }
        Seller seller = invoice.seller();
        String name = cut(line(seller.name()), LONGEST_NAME);
        String payload = payload(name, invoice, amount);
        while (bytes(payload).length > MOST_BYTES) {
            name = cut(name, name.codePointCount(0, name.length()) - 1);
            payload = payload(name, invoice, amount);
        }
        return Optional.of(new EpcCode(payload));
    }

    private static String payload(String name, InvoiceView invoice, Money amount) {
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                "",
                name,
                invoice.seller().iban(),
                "EUR" + amount.plain(),
                "",
                "",
                invoice.communication().orElseThrow().display());
    }

    /** Makes a PNG file, with the white border that readers need. */
    byte[] picture() {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        hints.put(EncodeHintType.MARGIN, QUIET_MODULES);
        if (bytes(payload).length > payload.length()) {
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
        }
        try {
            BitMatrix modules = new QRCodeWriter().encode(payload, BarcodeFormat.QR_CODE, 0, 0, hints);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(drawn(modules), "png", png);
            return png.toByteArray();
        } catch (WriterException e) {
            throw new IllegalStateException("Too much for one code", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(BitMatrix modules) {
        int size = modules.getWidth() * SCALE;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, modules.get(x / SCALE, y / SCALE) ? 0x000000 : 0xFFFFFF);
            }
        }
        return image;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }
}
