package be.vormingsportaal.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Runs work that has its own transactions on another thread, and lets the job wait for it. What a delegate calls in its
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
