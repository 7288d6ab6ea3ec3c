package be.vormingsportaal.testing.statement;

import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.CodaFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts statements into a file in one of the ways of banks: form, version, envelope, encoding, archive. */
final class FileWrapping {

    private static final int FIRST_VERSION = 2;
    private static final int LAST_VERSION = 13;

    private final Random random;

    FileWrapping(Random random) {
        this.random = random;
    }

    /** @param coda whether CODA can say all of it */
    byte[] file(List<PaperStatement> statements, boolean coda, StringBuilder habits) {
        byte[] plain = coda && random.nextInt(3) == 0 ? coda(statements, habits) : camt(statements, habits);
        return switch (random.nextInt(8)) {
            case 0 -> zip(plain, habits);
            case 1 -> gzip(plain, habits);
            default -> plain;
        };
    }

    private byte[] coda(List<PaperStatement> statements, StringBuilder habits) {
        CodaFile file = CodaFile.of(statements.get(0));
        statements.subList(1, statements.size()).forEach(file::and);
        boolean wide = random.nextInt(4) == 0;
        habits.append(wide ? " CODA in UTF-8" : " CODA");
        return wide ? file.bytes(StandardCharsets.UTF_8) : file.bytes();
    }

    private byte[] camt(List<PaperStatement> statements, StringBuilder habits) {
        int version = FIRST_VERSION + random.nextInt(LAST_VERSION - FIRST_VERSION + 1);
        CamtFile file = CamtFile.of(statements.get(0)).version(version);
        statements.subList(1, statements.size()).forEach(file::and);
        habits.append(" CAMT ").append(version);
        String text = file.text();
        if (random.nextInt(6) == 0) {
            habits.append(" in an envelope");
            text = "<BizMsgEnvlp xmlns=\"urn:x\"><AppHdr><MsgDefIdr>statement</MsgDefIdr></AppHdr>"
                    + text.substring(text.indexOf("<Document")) + "</BizMsgEnvlp>";
        }
        return switch (random.nextInt(8)) {
            case 0 -> encoded(text, StandardCharsets.UTF_16LE, habits);
            case 1 -> encoded("\ufeff" + text, StandardCharsets.UTF_16BE, habits);
            case 2 -> encoded("\ufeff" + text, StandardCharsets.UTF_8, habits);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] encoded(String text, Charset charset, StringBuilder habits) {
        habits.append(" in ").append(charset);
        return text.getBytes(charset);
    }

    private static byte[] zip(byte[] file, StringBuilder habits) {
        habits.append(" zipped");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("__MACOSX/._afschrift"));
            out.write(1);
            out.putNextEntry(new ZipEntry("map/afschrift"));
            out.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] file, StringBuilder habits) {
        habits.append(" packed");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
