package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.testing.Patience;
import be.vormingsportaal.testing.statement.BankPaper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;

/** What staff does with the files of the bank. */
class BankDesk {

    private final Visitor staff;

    BankDesk(Visitor staff) {
        this.staff = staff;
    }

    /** Reads in a file, and leaves the page open that says what came of it, once all of it has been booked. */
    BankDesk read(String name, BankPaper<?> file) {
        staff.open("/beheer").follow("Bankafschriften");
        staff.field("Bestand").setInputFiles(new FilePayload(name, "application/octet-stream", file.bytes()));
        staff.press("Inlezen");
        assertThat(staff.heading()).hasText("Ingelezen bankafschrift");
        // the page asks by itself how far it is
        assertThat(staff.page().locator("dl.facts"))
                .containsText(
                        "StandGeboekt",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(Patience.MOST.toMillis()));
        return this;
    }

    /** One for each line of the file that is open. */
    Locator lines() {
        return staff.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHas(staff.page().locator("td[data-label='Resultaat']")));
    }

    BankDesk screenshot(String name) {
        staff.screenshot(name);
        return this;
    }
}
