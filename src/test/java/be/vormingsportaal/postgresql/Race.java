package be.vormingsportaal.postgresql;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets two things happen at the same moment. */
class Race implements AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /** @return what came of each, in this order; an exception of one is thrown on */
    <T> List<T> run(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<T> first = threads.submit(() -> startAt(start, one));
        Future<T> second = threads.submit(() -> startAt(start, other));
        return List.of(result(first), result(second));
    }

    private static <T> T startAt(CyclicBarrier start, Callable<T> runner) throws Exception {
        start.await();
        return runner.call();
    }

    private static <T> T result(Future<T> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
