package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What staff does with money that is owed. */
class RefundDesk {

    private static final Pattern TRANSFER = Pattern.compile(
            "<EndToEndId>([^<]+)</EndToEndId>.*?<InstdAmt Ccy=\"EUR\">([^<]+)</InstdAmt>", Pattern.DOTALL);

    private final Visitor staff;

    RefundDesk(Visitor staff) {
        this.staff = staff;
    }

    RefundDesk open() {
        staff.open("/beheer").follow("Terugbetalingen");
        return this;
    }

    /** The row about this invoice of the list with this name. */
    Locator row(String list, String invoice) {
        return staff.page()
                .locator("table")
                .filter(new Locator.FilterOptions()
                        .setHas(staff.page()
                                .locator("caption")
                                .getByText(list, new Locator.GetByTextOptions().setExact(true))))
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(invoice));
    }

    /** Asks for a refund to the account that the bank told; its page is left open. */
    UUID payBack(String invoice) {
        open().row("Te goed", invoice).getByText("Terugbetalen").click();
        new PageCheck(staff).here("refund-form");
        staff.press("Terugbetaling aanvragen");
        assertThat(staff.notice().first()).containsText("De terugbetaling is aangevraagd.");
        return UUID.fromString(staff.page().url().replaceFirst(".*/", ""));
    }

    /** Lets money pay another invoice that is open. */
    void keepFor(String invoice, String other) {
        open().row("Te goed", invoice)
                .getByText("Bewaren voor een andere factuur")
                .click();
        new PageCheck(staff).here("keep-form");
        staff.type("Nummer van de factuur", other).press("Bewaren");
        assertThat(staff.notice()).containsText("Het geld is verrekend met de factuur.");
    }

    /** Makes a file of all that may leave, and takes the newest along. */
    String file() {
        open();
        staff.press("Betaalbestand maken");
        assertThat(staff.notice()).containsText("Het betaalbestand is gemaakt");
        Download file = staff.page()
                .waitForDownload(() -> staff.page()
                        .locator("a[href$='/betaalbestand.xml']")
                        .first()
                        .click());
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file calls its transfer of this many euros. */
    static String endToEndId(String file, String euros) {
        return TRANSFER.matcher(file)
                .results()
                .filter(found -> found.group(2).equals(euros))
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
