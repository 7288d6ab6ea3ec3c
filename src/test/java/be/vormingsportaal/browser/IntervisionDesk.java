package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.testing.CamtFile;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.UUID;

/** What staff does in the tab "Beheer" for intervisions and for their payment. */
class IntervisionDesk {

    private final Visitor staff;

    IntervisionDesk(Visitor staff) {
        this.staff = staff;
    }

    /** @return the id of an intervision BelRAI LTCF for 95 euro without VAT */
    String plan(LocalDate day, String location) {
        staff.open("/beheer").follow("Intervisies").follow("Intervisie plannen");
        staff.field("Instrument").selectOption(new SelectOption().setLabel("BelRAI LTCF"));
        staff.type("Datum", day.toString())
                .type("Begin", "09:00")
                .type("Einde", "12:30")
                .type("Locatie", location)
                .type("Begeleid door", "Jan Claes")
                .type("Aantal plaatsen", "8")
                .type("Prijs", "95,00")
                .tick("Vrijgesteld (art. 44, § 2, 4° Wetboek btw)")
                .press("Bewaren");
        assertThat(staff.notice()).containsText("De intervisie is gepland.");
        return staff.page().url().replaceFirst(".*/", "");
    }

    IntervisionDesk open(String intervision) {
        staff.open("/beheer/intervisies/" + intervision);
        return this;
    }

    /** Reads in a bank statement with one movement, and leaves the page open that says what came of it. */
    Locator read(String amount, String message) {
        String reference = UUID.randomUUID().toString().substring(0, 20);
        return new BankDesk(staff)
                .read("afschrift.xml", CamtFile.ofOurs().credit(reference, amount, message))
                .lines();
    }

    void look(String name) {
        new PageCheck(staff).here(name);
    }

    void screenshot(String name) {
        staff.screenshot(name);
    }
}
