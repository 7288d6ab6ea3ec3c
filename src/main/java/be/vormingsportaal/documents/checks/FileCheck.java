package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.CheckedFile;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out from its first bytes what a file is, whatever its name says, and has it checked as that kind of file. */
@Component
public class FileCheck {

    private static final int HEAD = 12;

    /** The brands of HEIF that stand for pictures (ISO/IEC 23008-12, annex B). */
    private static final Set<String> PHONE_PHOTOS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private final PdfCheck pdfs;
    private final ImageCheck images;
    private final OfficeCheck officeFiles;

    FileCheck(PdfCheck pdfs, ImageCheck images, OfficeCheck officeFiles) {
        this.pdfs = pdfs;
        this.images = images;
        this.officeFiles = officeFiles;
    }

    /**
     * Whatever a reader of files throws because of what stands in one is a refusal of that file, so that the files which
     * came with it are kept.
     *
     * @throws IOException when the file cannot be read at all
     */
    public CheckedFile check(Path file, Set<FileKind> welcome) throws IOException, UploadRefusedException {
        try {
            return checked(file, welcome);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            throw new UploadRefusedException(RefusalReason.DAMAGED, e);
        } catch (OutOfMemoryError e) {
            throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE, e);
        }
    }

    private CheckedFile checked(Path file, Set<FileKind> welcome) throws IOException, UploadRefusedException {
        return checkedByContent(file, head(file), welcome)
                .filter(checked -> welcome.contains(checked.kind()))
                .orElseThrow(() -> new UploadRefusedException(RefusalReason.NOT_SUPPORTED, FileKind.names(welcome)));
    }

    private Optional<CheckedFile> checkedByContent(Path file, String head, Set<FileKind> welcome)
            throws IOException, UploadRefusedException {
        if (head.startsWith("%PDF-")) {
            return Optional.of(new CheckedFile(FileKind.PDF, pdfs.pages(file)));
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            images.checkJpeg(file);
            return Optional.of(new CheckedFile(FileKind.JPEG, 0));
        }
        if (head.startsWith(PngFile.SIGNATURE)) {
            images.checkPng(file);
            return Optional.of(new CheckedFile(FileKind.PNG, 0));
        }
        if (head.startsWith("ftyp", Integer.BYTES) && PHONE_PHOTOS.contains(head.substring(2 * Integer.BYTES))) {
            throw new UploadRefusedException(RefusalReason.PHONE_PHOTO);
        }
        if (!welcome.equals(FileKind.ALL)) {
            return Optional.empty();
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return officeFiles.check(file);
        }
        if (head.startsWith("ftyp", Integer.BYTES)) {
            MediaCheck.checkMp4(file);
            return Optional.of(new CheckedFile(FileKind.MP4, 0));
        }
        return MediaCheck.isMp3(file) ? Optional.of(new CheckedFile(FileKind.MP3, 0)) : Optional.empty();
    }

    /** One character for each byte. */
    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
