package be.vormingsportaal.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs as people and their enemies make them. */
public final class SamplePdfs {

    private static final int MEGABYTE = 1 << 20;

    private SamplePdfs() {}

    /** As many pages of A4, each with its number. */
    public static byte[] pages(int pages) throws IOException {
        return with(pages, document -> {});
    }

    public static byte[] with(Change change) throws IOException {
        return with(1, change);
    }

    public static byte[] with(int pages, Change change) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(FontName.HELVETICA), 24);
                    pen.newLineAtOffset(72, 700);
                    pen.showText("Pagina " + i);
                    pen.endText();
                }
            }
            change.to(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    public static byte[] encrypted(String ownerPassword, String userPassword, int bits) throws IOException {
        return with(document -> {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
        });
    }

    /** Only whoever has the key of a certificate can read it. */
    public static byte[] encryptedForACertificate() {
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
                "<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4/R 4/Length 128"
                        + "/CF<</DefaultCryptFilter<</CFM/AESV2/Length 16/Recipients[<30800000>]>>>>"
                        + "/StmF/DefaultCryptFilter/StrF/DefaultCryptFilter>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.6\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        String id = "<00112233445566778899aabbccddeeff>";
        pdf.append("xref\n0 5\n").append(table).append("trailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[");
        pdf.append(id).append(id).append("]>>\nstartxref\n").append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** One page, and these objects besides, from number 4 on; {@code page} goes into the dictionary of the page. */
    public static byte[] byHand(String page, byte[]... more) throws IOException {
        List<byte[]> objects = new ArrayList<>();
        objects.add(text("<</Type/Catalog/Pages 2 0 R>>"));
        objects.add(text("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
        objects.add(text("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + page + ">>"));
        objects.addAll(List.of(more));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(text("%PDF-1.5\n"));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            file.write(text(i + 1 + " 0 obj\n"));
            file.write(objects.get(i));
            file.write(text("\nendobj\n"));
        }
        int start = file.size();
        int size = objects.size() + 1;
        file.write(text("xref\n0 " + size + "\n" + table + "trailer\n<</Size " + size + "/Root 1 0 R>>\nstartxref\n"
                + start + "\n%%EOF\n"));
        return file.toByteArray();
    }

    public static byte[] stream(String dictionary, byte[] data) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.write(text("<<" + dictionary + "/Length " + data.length + ">>\nstream\n"));
        stream.write(data);
        stream.write(text("\nendstream"));
        return stream.toByteArray();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** So many zeros. */
    public static byte[] packedZeros(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[MEGABYTE];
            for (int i = 0; i < megabytes; i++) {
                out.write(zeros);
            }
        }
        return packed.toByteArray();
    }

    public static byte[] packed(byte[] data) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(data);
        }
        return packed.toByteArray();
    }

    /** What makes a document another one. */
    public interface Change {

        void to(PDDocument document) throws IOException;
    }
}
