package be.vormingsportaal.documents.storage;

import be.vormingsportaal.documents.content.ContentStore;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes what nobody wanted to keep: first the rows, and then the files that no row names any more. Several nodes may
 * do it at once, and uploads go on meanwhile.
 */
@Component
class ContentCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(ContentCleanup.class);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int AT_ONCE = 500;

    private final ContentStore store;
    private final DocumentRows rows;
    private final Clock clock;

    ContentCleanup(ContentStore store, DocumentRows rows, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 * * * *", zone = "Europe/Brussels")
    public void sweep() throws IOException {
        int deletedRows =
                delete(rows::deleteUnclaimed) + delete(rows::deleteGathered) + delete(rows::deleteEmptyDrafts);
        int deletedFiles = 0;
        for (Path part : list(store.folder())) {
            List<Path> old = list(part).stream().filter(ContentCleanup::isOld).toList();
            if (part.equals(store.incoming())) {
                deletedFiles += deleteAll(old);
            } else {
                deletedFiles += deleteUnused(old);
            }
        }
        LOG.info("{} documents and drafts, {} files deleted that nobody kept", deletedRows, deletedFiles);
    }

    /** A deletion that fails waits for the next time, and does not stop the others. */
    private int delete(ToIntFunction<Instant> old) {
        try {
            return old.applyAsInt(clock.instant().minus(KEPT));
        } catch (RuntimeException e) {
            LOG.error("Some of what nobody kept could not be deleted", e);
            return 0;
        }
    }

    private int deleteUnused(List<Path> old) throws IOException {
        int deleted = 0;
        for (int from = 0; from < old.size(); from += AT_ONCE) {
            List<Path> some = old.subList(from, Math.min(from + AT_ONCE, old.size()));
            Set<String> inUse =
                    rows.inUse(some.stream().map(ContentCleanup::name).toList());
            for (Path file : some) {
                if (!inUse.contains(name(file)) && deleteUnlessRefreshed(file)) {
                    deleted++;
                }
            }
        }
        return deleted;
    }

    /**
     * First moves the file away, and only then looks at it once more. An upload of the same content either gave it the
     * time of now before, and then the file goes back, or finds nothing there, and then puts its own file in place.
     */
    private boolean deleteUnlessRefreshed(Path file) throws IOException {
        Path aside = store.temporary();
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return false;
        }
        if (isOld(aside)) {
            Files.deleteIfExists(aside);
            return true;
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        return false;
    }

    private static int deleteAll(List<Path> files) throws IOException {
        int deleted = 0;
        for (Path file : files) {
            deleted += Files.deleteIfExists(file) ? 1 : 0;
        }
        return deleted;
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
                found.forEach(files::add);
            }
        }
        return files;
    }

    private static boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(Instant.now().minus(KEPT));
        } catch (IOException e) {
            return false;
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
