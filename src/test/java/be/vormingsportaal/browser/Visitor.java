package be.vormingsportaal.browser;

import static org.awaitility.Awaitility.await;

import be.vormingsportaal.testing.Patience;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Somebody in front of a browser who knows the pages of the portal by what is written on them. */
class Visitor {

    /** A page on which the keyboard takes longer to reach something is not for people who use it. */
    private static final int MOST_STEPS = 120;

    /** Of everybody in the demo. */
    static final String DEMO_PASSWORD = "vormingsportaal";

    /** Of everybody who registers in a test. */
    static final String PASSWORD = "een paarse fiets in de regen";

    static final String STAFF = "beheer@kcd.example";
    static final String MANAGER = "manager@delinde.example";
    static final String OTHER_MANAGER = "manager@debrug.example";

    private final BrowserContext browser;
    private final Page page;
    private final Complaints complaints;

    Visitor(BrowserContext browser) {
        this.browser = browser;
        browser.setDefaultTimeout(Patience.MOST.toMillis());
        complaints = new Complaints(browser);
        page = browser.newPage();
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints.heard();
    }

    void leave() {
        browser.close();
    }

    Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    Visitor signIn(String email) {
        return signIn(email, DEMO_PASSWORD);
    }

    Visitor signIn(String email, String password) {
        return open("/aanmelden")
                .type("E-mail", email)
                .type("Wachtwoord", password)
                .press("Aanmelden");
    }

    Visitor signOut() {
        return press("Afmelden");
    }

    Visitor type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Visitor tick(String label) {
        field(label).check();
        return this;
    }

    /** Sends a form. The answer is whole when this returns: scripts that are not there yet hear nothing of what comes. */
    Visitor press(String button) {
        return awaitPage(() -> button(button).click());
    }

    private Visitor awaitPage(Runnable click) {
        NextPage.after(page, click);
        return this;
    }

    Visitor pressTwice(String button) {
        button(button).dblclick();
        return this;
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
        return this;
    }

    /** The page behind the tab is whole when this returns. */
    Visitor openTab(String name) {
        return awaitPage(() -> page.locator(".portal-tabs")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click());
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Opens this page again until it says so. */
    Visitor awaitText(String text) {
        await().pollInSameThread()
                .pollInterval(Duration.ofMillis(500))
                .atMost(Patience.MOST)
                .until(() -> {
                    boolean there = page.locator("main").textContent().contains(text);
                    if (!there) {
                        page.reload();
                    }
                    return there;
                });
        return this;
    }

    /** What the page says at its top about what was just done. */
    Locator notice() {
        return page.locator(".notice");
    }

    Locator heading() {
        return page.locator("h1");
    }

    /** The rows of the list on this page with this in one of their cells. */
    Locator rows(String text) {
        Locator cell = page.getByText(text, new Page.GetByTextOptions().setExact(true));
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHas(cell));
    }

    /** Types a new trainer into the form for it and leaves it to somebody else to send it. */
    Visitor typeTrainer(String first, String last, String email) {
        return open("/trainers/toevoegen")
                .type("Voornaam", first)
                .type("Naam", last)
                .type("E-mail", email);
    }

    Visitor addTrainer(String first, String last, String email) {
        return typeTrainer(first, last, email).press("Toevoegen en uitnodigen");
    }

    /** On the list of people: opens the page for sending this person's link again. */
    Visitor sendAgain(String email) {
        rows(email).locator("a[href$='/uitnodiging']").click();
        return this;
    }

    /** On the list of people: opens the page for correcting this person. */
    Visitor correct(String email) {
        rows(email).locator("a[href$='/bewerken']").click();
        return this;
    }

    /** On the list of people: takes this person out. */
    Visitor withdraw(String email) {
        rows(email).locator("a[href$='/verwijderen']").click();
        return press("Uit de organisatie halen");
    }

    /** Presses the tabulator until this has the focus. */
    Visitor reach(String selector) {
        Locator wanted = page.locator(selector).first();
        wanted.waitFor();
        for (int step = 0; step < MOST_STEPS; step++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    /** Fills in what the page behind a registration link asks for beside the name. */
    Visitor choosePassword() {
        return type("Wachtwoord", PASSWORD).type("Wachtwoord opnieuw", PASSWORD);
    }

    Visitor setClockForward(int days) {
        return open("/demo/klok").type("Dagen", String.valueOf(days)).press("Vooruit");
    }

    /** Waits until this many mails came for the address, and leaves the mailbox open with the newest on top. */
    Visitor awaitMails(String email, int count) {
        await().pollInSameThread()
                .atMost(Patience.MOST)
                .until(() -> mails(email).count() >= count);
        return this;
    }

    /** Waits until the newest mail for the address has a subject that begins so, and leaves the mailbox open with it on top. */
    Visitor awaitMail(String email, String subject) {
        await().pollInSameThread()
                .atMost(Patience.MOST)
                .until(() -> mails(email).locator("h2").allTextContents().stream()
                        .findFirst()
                        .filter(newest -> newest.startsWith(subject))
                        .isPresent());
        return this;
    }

    /** The mails for this address, newest first. */
    Locator mails(String email) {
        open("/demo/postvak?aan=" + URLEncoder.encode(email, StandardCharsets.UTF_8));
        page.locator("main").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return page.locator("article.mail");
    }

    /** The link that the newest mail on the open page of the mailbox asks to follow. */
    String newestLink() {
        return page.locator("article.mail").first().locator("a").first().getAttribute("href");
    }

    /** Tries more than once: on a busy machine Chromium now and then gives no picture, which says nothing of the portal. */
    Visitor screenshot(String name) {
        Page.ScreenshotOptions picture =
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name + ".png"));
        await().pollInSameThread()
                .atMost(Patience.MOST)
                .ignoreExceptions()
                .until(() -> page.screenshot(picture).length > 0);
        return this;
    }
}
