package be.vormingsportaal.documents.checks;

import be.vormingsportaal.documents.content.CheckedFile;
import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.UploadRefusedException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Component;

/** Checks documents, sheets and slides of an office suite, which are archives with parts of known names. */
@Component
class OfficeCheck {

    private static final int MOST_PARTS = 5_000;
    private static final int BLOCK = 1 << 13;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "word/document.xml", FileKind.DOCX,
            "xl/workbook.xml", FileKind.XLSX,
            "ppt/presentation.xml", FileKind.PPTX);

    private final DocumentSettings settings;

    OfficeCheck(DocumentSettings settings) {
        this.settings = settings;
    }

    /** @return empty for an archive of anything else */
    Optional<CheckedFile> check(Path file) throws IOException, UploadRefusedException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS) {
                throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE);
            }
            List<ZipEntry> parts = Collections.list(archive.entries()).stream()
                    .<ZipEntry>map(part -> part)
                    .toList();
            Optional<FileKind> kind = parts.stream()
                    .map(ZipEntry::getName)
                    .filter(MAIN_PARTS::containsKey)
                    .map(MAIN_PARTS::get)
                    .findFirst();
            ZipEntry contentTypes = archive.getEntry(CONTENT_TYPES);
            if (kind.isEmpty() || contentTypes == null) {
                return Optional.empty();
            }
            checkUnpacked(archive, parts);
            checkMacros(archive, contentTypes, parts);
            return kind.map(known -> new CheckedFile(known, 0));
        } catch (ZipException | EOFException e) {
            throw new UploadRefusedException(RefusalReason.DAMAGED, e);
        }
    }

    private void checkUnpacked(ZipFile archive, List<ZipEntry> parts) throws IOException, UploadRefusedException {
        long left = settings.maxUnpacked().toBytes();
        byte[] block = new byte[BLOCK];
        for (ZipEntry part : parts) {
            try (InputStream in = archive.getInputStream(part)) {
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    left -= read;
                    if (left < 0) {
                        throw new UploadRefusedException(RefusalReason.TOO_MUCH_INSIDE);
                    }
                }
            }
        }
    }

    private static void checkMacros(ZipFile archive, ZipEntry contentTypes, List<ZipEntry> parts)
            throws IOException, UploadRefusedException {
        final int enough = 1 << 20;
        String types;
        try (InputStream in = archive.getInputStream(contentTypes)) {
            types = new String(in.readNBytes(enough), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
        boolean hasMacros = types.contains("macroenabled")
                || types.contains("vbaproject")
                || parts.stream()
                        .map(part -> part.getName().toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("/activex/"));
        if (hasMacros) {
            throw new UploadRefusedException(RefusalReason.SCRIPT);
        }
    }
}
