package be.vormingsportaal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.PageRules;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What holds for every page of the portal, at a desk and on a phone: WCAG 2.2 AA as far as axe can tell, a title, one
 * heading, and no scrolling sideways.
 */
class PageCheck {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int PHONE = 375;
    private static final int NARROWEST = 360;
    private static final Pattern TITLE = Pattern.compile(".+ – Vormingsportaal");

    /** A picture of each whole page takes as long as all checks of it: -Dtests.pictures=true for who wants to look at them. */
    private static final boolean PICTURES = Boolean.getBoolean("tests.pictures");

    private final Visitor visitor;

    PageCheck(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Opens the address and looks at it. */
    PageCheck at(String address, String name) {
        visitor.open(address);
        return here(name);
    }

    /** Sends the form on this page as it stands, which is refused, and looks at what comes back. */
    PageCheck refused(String button, String name) {
        visitor.press(button);
        PlaywrightAssertions.assertThat(visitor.page().locator("[role=alert]").first())
                .isVisible();
        return here(name);
    }

    /**
     * Looks at the open page: at a desk as somebody there sees it and again as wide as a phone, on a phone only there.
     *
     * @param name of the picture, when pictures are taken
     */
    PageCheck here(String name) {
        Page page = visitor.page();
        // what was just pressed may still be on its way to the end of the page
        page.waitForLoadState();
        PlaywrightAssertions.assertThat(page).hasTitle(TITLE);
        PlaywrightAssertions.assertThat(visitor.heading()).hasCount(1);
        assertThat(PageRules.problems(page.content()))
                .as("words of %s", page.url())
                .isEmpty();
        ViewportSize window = page.viewportSize();
        if (window.width > PHONE) {
            look(page, "desktop", name);
            page.setViewportSize(PHONE, window.height);
        }
        look(page, "phone", name);
        page.setViewportSize(NARROWEST, window.height);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isEqualTo(NARROWEST);
        page.setViewportSize(window.width, window.height);
        return this;
    }

    private void look(Page page, String device, String name) {
        if (PICTURES) {
            visitor.screenshot(device + "/" + name);
        }
        assertThat(violations(page)).as("axe on %s, %s", page.url(), device).isEmpty();
    }

    private static List<String> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        // only what is wrong comes back whole: the list of what is well is long
        options.setResultTypes(List.of("violations"));
        // without the legacy mode, axe opens a second page for each check, for frames of other sites, of which there
        // are none
        return new AxeBuilder(page)
                .setLegacyMode(true).options(options).withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(PageCheck::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        List<String> nodes = rule.getNodes().stream().map(CheckedNode::getHtml).toList();
        return rule.getId() + ": " + rule.getHelp() + " " + nodes;
    }
}
