package be.vormingsportaal.documents.content;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Lets only a limited number of files be worked on at once, because each takes memory. The others wait for a while. */
@Component
public class WorkLimit {

    private static final long PATIENCE_SECONDS = 60;

    private final Semaphore places;

    public WorkLimit(DocumentSettings settings) {
        places = new Semaphore(settings.atOnce(), true);
    }

    public <T> T run(Work<T> work) throws IOException, UploadRefusedException {
        boolean entered;
        try {
            entered = places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UploadRefusedException(RefusalReason.BUSY, e);
        }
        if (!entered) {
            throw new UploadRefusedException(RefusalReason.BUSY);
        }
        try {
            return work.run();
        } finally {
            places.release();
        }
    }

    /** Work that takes memory. */
    public interface Work<T> {

        T run() throws IOException, UploadRefusedException;
    }
}
