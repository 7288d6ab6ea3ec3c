package be.vormingsportaal.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Lets a job wait for work that has transactions of its own. What a delegate calls in its own thread takes part in the
 * job's transaction, and worse: in the engine's command too, which writes cases that it starts only when the job ends,
 * even when the rest of the work was committed long before. On another thread neither of the two is seen.
 */
@Component
public class OutsideJob implements DisposableBean {

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "outside-job");
        thread.setDaemon(true);
        return thread;
    });

    /** Throws what the work throws, so that the job fails with it. */
    public <T> T call(Callable<T> work) throws Exception {
        try {
            return threads.submit(work).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
