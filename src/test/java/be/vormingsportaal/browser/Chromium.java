package be.vormingsportaal.browser;

import be.vormingsportaal.testing.Patience;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The Chromium of this machine, with a fresh profile. Nothing is downloaded. The one that is made to run without a screen
 * goes first: it is a third lighter, and has none of what a desktop browser does beside showing pages.
 */
class Chromium implements CloseableResource {

    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Patience.MOST.toMillis());
    }

    /** Where it is; empty when it is not installed. */
    static Optional<Path> installed() {
        List<String> folders = Stream.concat(
                        Stream.of("/usr/bin"), Stream.of(System.getenv("PATH").split(File.pathSeparator)))
                .toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Another one when the one before crashed: that failed the test that used it, and should fail no other. */
    Browser browser() {
        if (browser == null || !browser.isConnected()) {
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(installed().orElseThrow())
                            .setArgs(QUIET));
        }
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
