package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Staff look for a second account of somebody, and read what merging the two would do. */
@InBrowser
class MergeBrowserTests {

    @Test
    void staffReadWhatWouldHappenBeforeTheyMerge(Visitor staff) {
        staff.signIn("beheer@kcd.example").open("/beheer/zoeken?q=trainer@delinde.example");
        PageCheck check = new PageCheck(staff);
        staff.page().locator("ul.hits a").first().click();
        check.here("merge-person");
        staff.follow("Samenvoegen met een dubbel account");
        staff.page().getByLabel("Naam of e-mailadres van het dubbele account").fill("trainer@debrug.example");
        staff.page().locator("main").getByText("Zoeken").last().click();
        check.here("merge-search");
        staff.page().locator("ul.hits a").first().click();
        assertThat(staff.page().locator("main")).containsText("Samenvoegen kan niet ongedaan gemaakt worden");
        check.here("merge");
    }
}
