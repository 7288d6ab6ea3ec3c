package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** The engine's Tasklist, addressed by what does not change with its language. */
class Tasklist {

    private final Page page;

    private Tasklist(Page page) {
        this.page = page;
    }

    /** By its address, which the page "Taken" links to. */
    static Tasklist of(Visitor visitor) {
        visitor.open("/camunda/app/tasklist/");
        Tasklist tasklist = new Tasklist(visitor.page());
        tasklist.page.locator(".task-filter").first().waitFor();
        return tasklist;
    }

    /** The tasks of the open filter whose name begins with this, before the facts that tell them apart. */
    Locator tasks(String name) {
        return page.locator("ol.tasks-list li.task h4").getByText(Pattern.compile("^\\s*" + name.replace("?", "\\?")));
    }

    /** How many tasks the open filter has, which Tasklist writes once it has looked. */
    Locator count() {
        return page.locator(".task-filter.active .counter");
    }

    Tasklist show(String name) {
        tasks(name).first().click();
        return this;
    }

    /** The newest with this name, which is the only one when no other test has left one open. */
    Tasklist claim(String name) {
        return show(name).claim();
    }

    /** The task with this id, whatever else has its name. */
    Tasklist claimTask(String id) {
        return openTask(id).claim();
    }

    Tasklist openTask(String id) {
        page.navigate(page.url().replaceFirst("#.*", "") + "#/?forceDisplayTask=true&task=" + id);
        return this;
    }

    /** What is filled in before Tasklist has opened the form for whoever claimed it does not count. */
    private Tasklist claim() {
        page.locator("button.claim").click();
        awaitGone("button.claim");
        assertThat(page.locator("button[ng-click='complete()']")).isEnabled();
        return this;
    }

    /** Gives the open task back, which was claimed before. */
    Tasklist release() {
        page.locator("button.unclaim").click();
        awaitGone("button.unclaim");
        return this;
    }

    Locator claimButton() {
        return page.locator("button.claim");
    }

    Tasklist choose(String label) {
        page.locator(".fjs-container").getByText(label).click();
        return this;
    }

    /** The link in the text of the open form. */
    String formLink() {
        return page.locator(".fjs-form-field-text a").getAttribute("href");
    }

    /** Where the link with these words in the open form leads. */
    String formLink(String words) {
        return page.locator(".fjs-form-field-text a")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .getAttribute("href");
    }

    /** What the open form says and asks. */
    Locator form() {
        return page.locator(".fjs-container");
    }

    /** Types into a field of the open form, and leaves it. */
    Tasklist type(String label, String text) {
        // the words of a choice may have the label in them
        Locator field = page.locator(".fjs-container").getByLabel(label).and(page.locator(":not([type=radio])"));
        field.fill(text);
        field.blur();
        return this;
    }

    Locator formErrorAfterCompleting() {
        page.locator("button[ng-click='complete()']").click();
        return page.locator(".fjs-form-field-error li");
    }

    /** Sends an answer that is not taken: what Tasklist says about it. */
    Locator refusal() {
        page.locator("button[ng-click='complete()']").click();
        return page.locator("[ng-repeat*='notification']").first();
    }

    void complete() {
        page.locator("button[ng-click='complete()']").click();
        awaitGone(".fjs-container");
    }

    private void awaitGone(String selector) {
        page.locator(selector).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
