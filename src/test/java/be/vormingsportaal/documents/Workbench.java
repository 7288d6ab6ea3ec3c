package be.vormingsportaal.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.unit.DataSize;

/** Everything of the module that needs no database, on a folder of its own. */
class Workbench {

    static {
        LoggingSystem.get(Workbench.class.getClassLoader()).setLogLevel("org.apache.pdfbox", LogLevel.OFF);
    }

    final DocumentSettings settings;
    final ContentStore store;
    final Intake intake;
    final Joiner joiner;
    final Preview preview;
    final Workload workload;
    private final FileCheck check;

    Workbench(Path folder) {
        this(settings(folder, 512, Duration.ofSeconds(5)));
    }

    static DocumentSettings settings(Path folder, int megabytesUnpacked, Duration previewWithin) {
        return new DocumentSettings(
                folder,
                DataSize.ofMegabytes(25),
                DataSize.ofMegabytes(200),
                20,
                DataSize.ofMegabytes(200),
                200,
                80_000_000,
                DataSize.ofMegabytes(megabytesUnpacked),
                2,
                previewWithin);
    }

    Workbench(DocumentSettings settings) {
        this.settings = settings;
        store = new ContentStore(settings);
        check = new FileCheck(
                new PdfCheck(store, settings), new ImageCheck(store, settings), new OfficeCheck(settings));
        workload = new Workload(settings);
        intake = new Intake(store, check, workload, settings);
        joiner = new Joiner(store, settings);
        preview = new Preview(store, settings);
    }

    static Upload upload(String name, byte[] content) {
        return new Upload(name, new ByteArrayResource(content));
    }

    /** Takes it in and checks it, and keeps nothing. */
    Checked check(byte[] content, Set<FileKind> welcome) throws IOException, RefusedException {
        try (Received received = intake.receive(upload("bestand", content))) {
            return intake.check(received, welcome);
        }
    }

    /** @return null when it is taken */
    Refusal refusal(byte[] content, Set<FileKind> welcome) throws IOException {
        try {
            check(content, welcome);
            return null;
        } catch (RefusedException e) {
            return e.of("bestand");
        }
    }

    /** @return null when it is taken */
    Reason reason(byte[] content) throws IOException {
        Refusal refusal = refusal(content, FileKind.PAGES);
        return refusal == null ? null : refusal.reason();
    }

    Joiner.Part kept(String name, byte[] content) throws IOException, RefusedException {
        try (Received received = intake.receive(upload(name, content))) {
            Checked checked = intake.check(received, FileKind.PAGES);
            store.keep(received);
            return new Joiner.Part(name, checked.kind(), store.path(received.sha256()));
        }
    }

    List<Path> files() throws IOException {
        return files(settings.folder());
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
