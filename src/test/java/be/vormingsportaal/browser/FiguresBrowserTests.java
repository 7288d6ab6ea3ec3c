package be.vormingsportaal.browser;

import static be.vormingsportaal.browser.Visitor.STAFF;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Staff read what waits, and their figures. */
@InBrowser
class FiguresBrowserTests {

    @Test
    void whatWaitsTheChartsAndTheReferenceDay(Visitor staff) {
        staff.signIn(STAFF).open("/beheer");
        assertThat(staff.page().locator("h2").first()).hasText("Nu te doen");
        PageCheck check = new PageCheck(staff).here("desk");
        staff.follow("Cijfers per maand");
        check.here("figures");
        staff.page().locator("summary").first().click();
        assertThat(staff.page().locator(".chart-table table").first()).isVisible();
        check.here("figures-with-table");
        staff.open("/beheer").follow("Tellingen op een peildag");
        check.here("dated-counts");
    }
}
