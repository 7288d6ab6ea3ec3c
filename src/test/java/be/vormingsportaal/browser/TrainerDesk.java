package be.vormingsportaal.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** The tabs "Zorgverleners" and "Trainingen" in front of a trainer or a manager. */
class TrainerDesk {

    private final Visitor visitor;

    TrainerDesk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Adds a care provider by the button above the open list, with one instrument by its name. */
    void add(String first, String last, String email, String instrument) {
        visitor.follow("Zorgverlener toevoegen")
                .type("Voornaam", first)
                .type("Naam", last)
                .type("E-mail", email)
                .tick(instrument)
                .press("Toevoegen en uitnodigen");
    }

    /** On the list of care providers: assigns the instrument with the pencil. */
    void assign(String email, String instrument) {
        visitor.correct(email).tick(instrument).press("Bewaren");
    }

    /** Everybody on the open list of care providers, without those who were asked to move. */
    Locator caregivers() {
        return visitor.page().locator("#resultaat tbody tr");
    }

    /** What the open list of care providers says about an instrument of somebody. */
    Locator status(String email, String instrument) {
        return visitor.rows(email).locator("td[data-label='" + instrument + "']");
    }

    /** Opens a training by its eye. */
    Visitor see(String training) {
        visitor.openTab("Trainingen");
        visitor.rows(training).locator("a[title$=' bekijken']").click();
        return visitor;
    }

    /** Opens the form of a training by its pencil. */
    void change(String training) {
        visitor.openTab("Trainingen");
        visitor.rows(training).locator("a[title$=' bewerken']").click();
    }

    /** In the open form of a training. */
    void choose(String label, String option) {
        visitor.field(label).selectOption(new SelectOption().setLabel(option));
    }

    /** The box behind "+ intern" for somebody. */
    Locator box(String email) {
        return visitor.page()
                .locator(".pick", new Page.LocatorOptions().setHasText(email))
                .locator("input");
    }

    /** Names somebody behind "+ extern", in an empty form, and reads what the page says against it. */
    String refusal(String organisation, String email) {
        visitor.open(visitor.page().url());
        visitor.type("Organisatie", organisation).type("E-mail", email).press("Toevoegen aan de training");
        return visitor.page().locator("[role=alert]").innerText();
    }
}
