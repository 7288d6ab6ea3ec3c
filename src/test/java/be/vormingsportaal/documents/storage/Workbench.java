package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.checks.Checks;
import be.vormingsportaal.documents.checks.FileCheck;
import be.vormingsportaal.documents.content.CheckedFile;
import be.vormingsportaal.documents.content.ContentStore;
import be.vormingsportaal.documents.content.DocumentSettings;
import be.vormingsportaal.documents.content.FileKind;
import be.vormingsportaal.documents.content.ReceivedFile;
import be.vormingsportaal.documents.content.Refusal;
import be.vormingsportaal.documents.content.RefusalReason;
import be.vormingsportaal.documents.content.Upload;
import be.vormingsportaal.documents.content.UploadRefusedException;
import be.vormingsportaal.documents.content.WorkLimit;
import be.vormingsportaal.documents.joining.Joiner;
import be.vormingsportaal.documents.joining.Preview;
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
public class Workbench {

    static {
        LoggingSystem.get(Workbench.class.getClassLoader()).setLogLevel("org.apache.pdfbox", LogLevel.OFF);
    }

    public final DocumentSettings settings;
    public final ContentStore store;
    public final FileIntake intake;
    public final Joiner joiner;
    public final Preview preview;
    public final WorkLimit workload;
    private final FileCheck check;

    public Workbench(Path folder) {
        this(settings(folder, 512, Duration.ofSeconds(5)));
    }

    public static DocumentSettings settings(Path folder, int megabytesUnpacked, Duration previewWithin) {
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

    public Workbench(DocumentSettings settings) {
        this.settings = settings;
        store = new ContentStore(settings);
        check = Checks.of(store, settings);
        workload = new WorkLimit(settings);
        intake = new FileIntake(store, check, workload, settings);
        joiner = new Joiner(store, settings);
        preview = new Preview(store, settings);
    }

    public static Upload upload(String name, byte[] content) {
        return new Upload(name, new ByteArrayResource(content));
    }

    /** Takes it in and checks it, and keeps nothing. */
    public CheckedFile check(byte[] content, Set<FileKind> welcome) throws IOException, UploadRefusedException {
        try (ReceivedFile received = intake.receive(upload("bestand", content))) {
            return intake.check(received, welcome);
        }
    }

    /** @return null when it is taken */
    public Refusal refusal(byte[] content, Set<FileKind> welcome) throws IOException {
        try {
            check(content, welcome);
            return null;
        } catch (UploadRefusedException e) {
            return e.of("bestand");
        }
    }

    /** @return null when it is taken */
    public RefusalReason reason(byte[] content) throws IOException {
        Refusal refusal = refusal(content, FileKind.PAGES);
        return refusal == null ? null : refusal.reason();
    }

    public Joiner.Part kept(String name, byte[] content) throws IOException, UploadRefusedException {
        try (ReceivedFile received = intake.receive(upload(name, content))) {
            CheckedFile checked = intake.check(received, FileKind.PAGES);
            store.keep(received);
            return new Joiner.Part(name, checked.kind(), store.path(received.sha256()));
        }
    }

    public List<Path> files() throws IOException {
        return files(settings.folder());
    }

    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
