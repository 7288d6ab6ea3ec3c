package be.vormingsportaal.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** What a browser complains about on the portal's own pages: messages in its console, and scripts that fail. */
final class Complaints {

    private final List<String> heard = new ArrayList<>();

    Complaints(BrowserContext browser) {
        browser.onConsoleMessage(message -> {
            // a page that is not there is said to be so on purpose; the engine's own pages are not ours
            boolean ours = !message.page().url().contains("/camunda/");
            boolean deadAddress = message.location().startsWith(message.page().url());
            if (ours && !deadAddress && List.of("error", "warning").contains(message.type())) {
                heard.add(message.page().url() + ": " + message.text());
            }
        });
        browser.onWebError(error -> {
            if (!error.page().url().contains("/camunda/")) {
                heard.add(error.page().url() + ": " + error.error());
            }
        });
    }

    List<String> heard() {
        return heard;
    }
}
