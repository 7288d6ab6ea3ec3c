package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.Checked;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.Reason;
import be.vormingsportaal.documents.content.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells by its first bytes what a file is, whatever it is called, and has it checked as such. */
@Component
public class FileCheck {

    private static final int HEAD = 12;

    private final PdfCheck pdfs;
    private final ImageCheck images;
    private final OfficeCheck officeFiles;

    FileCheck(PdfCheck pdfs, ImageCheck images, OfficeCheck officeFiles) {
        this.pdfs = pdfs;
        this.images = images;
        this.officeFiles = officeFiles;
    }

    public Checked check(Path file, Set<FileKind> welcome) throws IOException, RefusedException {
        Checked checked = checkedByContent(file, head(file), welcome);
        if (checked == null || !welcome.contains(checked.kind())) {
            throw new RefusedException(Reason.NOT_SUPPORTED, FileKind.names(welcome));
        }
        return checked;
    }

    private Checked checkedByContent(Path file, String head, Set<FileKind> welcome)
            throws IOException, RefusedException {
        if (head.startsWith("%PDF-")) {
            return new Checked(FileKind.PDF, pdfs.pages(file));
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            images.checkJpeg(file);
            return new Checked(FileKind.JPEG, 0);
        }
        if (head.startsWith(PngFile.SIGNATURE)) {
            images.checkPng(file);
            return new Checked(FileKind.PNG, 0);
        }
        if (!welcome.equals(FileKind.ALL)) {
            return null;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return officeFiles.check(file);
        }
        if (head.startsWith("ftyp", Integer.BYTES)) {
            MediaCheck.checkMp4(file);
            return new Checked(FileKind.MP4, 0);
        }
        return MediaCheck.isMp3(file) ? new Checked(FileKind.MP3, 0) : null;
    }

    /** One character for each byte. */
    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
