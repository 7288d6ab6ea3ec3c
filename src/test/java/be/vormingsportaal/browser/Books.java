package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.math.BigDecimal;

/**
 * What the accountant's pages say at one moment, in cents. Other tests book as well, so what counts is what changes.
 *
 * @param lines of the bank that are booked, by the page that proves the statements
 * @param bank the account of the bank in the journal
 */
record Books(long lines, long bank, long customers, long owed, long unassigned) {

    /** Looks at both pages; each has to say that it is right. */
    static Books of(Visitor staff, int year) {
        staff.open("/beheer")
                .follow("Bankafschriften")
                .follow("Controle: waar alles is wat ingelezen werd, en welke afschriften ontbreken");
        assertThat(staff.notice().first()).containsText("Alles wat ingelezen is, heeft een plaats");
        long lines = cents(staff, "Geboekt", "Bedrag");
        staff.open("/beheer").follow("Boekhouding").follow(String.valueOf(year));
        assertThat(staff.notice().first()).containsText("Alles klopt");
        String closing = "Saldo op het einde van 31-12-" + year;
        return new Books(
                lines,
                cents(staff, "Bank", closing),
                cents(staff, "Klanten", closing),
                cents(staff, "Terug te betalen", closing),
                cents(staff, "Geld zonder plaats", closing));
    }

    /** How it changed since then. */
    Books since(Books before) {
        return new Books(
                lines - before.lines,
                bank - before.bank,
                customers - before.customers,
                owed - before.owed,
                unassigned - before.unassigned);
    }

    private static long cents(Visitor staff, String row, String column) {
        String amount = staff.rows(row)
                .first()
                .locator("td[data-label='" + column + "']")
                .textContent()
                .replaceAll("[^0-9,-]", "")
                .replace(',', '.');
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }
}
