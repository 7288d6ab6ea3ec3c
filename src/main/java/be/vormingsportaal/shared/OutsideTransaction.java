package be.vormingsportaal.shared;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Runs work that has its own transactions on other threads, and lets the caller wait for it. What a job calls in its
 * own thread takes part in the transaction of the job, and also in the command of the engine: the engine writes the
 * cases that the command starts only when the job ends, even when the rest of the work was committed long before. On
 * another thread the work sees neither of the two.
 */
@Component
public class OutsideTransaction implements DisposableBean {

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "outside-job");
        thread.setDaemon(true);
        return thread;
    });

    /** Throws what the work throws, so that the job fails in the same way. */
    public <T> T call(Supplier<T> work) {
        return all(List.of(work)).get(0);
    }

    /**
     * Does the same for several pieces of work at once. It throws what the first of them throws that fails, and leaves the
     * others to their end.
     *
     * @return what each gives, in the order of the work
     */
    public <T> List<T> all(List<Supplier<T>> work) {
        List<Future<T>> running =
                work.stream().map(one -> threads.submit(one::get)).toList();
        return running.stream().map(OutsideTransaction::result).toList();
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was not waited for to its end", stopped);
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
