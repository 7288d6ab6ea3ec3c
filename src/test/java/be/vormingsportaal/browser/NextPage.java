package be.vormingsportaal.browser;

import be.vormingsportaal.testing.Patience;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Waits for the page to which a click leads, until it is whole. */
final class NextPage {

    private static final Duration CLICK = Duration.ofSeconds(40);

    private NextPage() {}

    /**
     * Presses once more when the browser sent nothing at all: a click was followed by three minutes of silence once, on a
     * busy machine. What was sent is never sent again.
     */
    static void after(Page page, Runnable click) {
        AtomicBoolean sent = new AtomicBoolean();
        Consumer<Request> listener = request -> sent.compareAndSet(false, request.isNavigationRequest());
        page.onRequest(listener);
        try {
            await(page, click, CLICK);
        } catch (TimeoutError late) {
            System.err.println("After " + CLICK + " no answer on " + page.url() + ", sent: " + sent);
            await(page, sent.get() ? () -> {} : click, Patience.MOST);
        } finally {
            page.offRequest(listener);
        }
    }

    private static void await(Page page, Runnable click, Duration patience) {
        Response answer = page.waitForResponse(
                response -> response.request().isNavigationRequest() && !isRedirect(response),
                new Page.WaitForResponseOptions().setTimeout(patience.toMillis()),
                click);
        answer.finished();
        page.waitForLoadState();
    }

    private static boolean isRedirect(Response response) {
        return response.status() >= 300 && response.status() < 400;
    }
}
