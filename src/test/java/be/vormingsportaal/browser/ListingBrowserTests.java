package be.vormingsportaal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vormingsportaal.listing.ListedPeople;
import be.vormingsportaal.testing.TestPeople;
import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody without an account looks for a trainer and writes to one. */
@InBrowser
class ListingBrowserTests {

    private static final String LIST = "/trainers-in-je-buurt";
    private static final String SEND = "Bericht versturen";

    @Autowired
    TestPeople people;

    @Autowired
    ListedPeople listed;

    @Test
    void anybodyFindsATrainerAndWritesToOne(Visitor visitor) {
        visitor.open("/aanmelden").follow("Zoek je een trainer? Bekijk de publieke lijst");
        assertThat(visitor.rows("Els Willems")).containsText("BelRAI LTCF");
        assertThat(visitor.rows("Bart Goossens")).hasCount(0);
        choose(visitor, "Instrument", "BelRAI LTCF");
        choose(visitor, "Provincie", "Oost-Vlaanderen");
        visitor.press("Zoeken").follow("Bericht sturen naar Els Willems");
        fill(visitor, "jan@elders.example").press(SEND);
        assertThat(visitor.notice()).containsText("Je bericht is ontvangen");
        visitor.awaitMail("trainer@delinde.example", "Iemand stuurt je een bericht via de publieke lijst");
        assertThat(visitor.page().locator("article.mail").first()).containsText("kom je eens langs?");
    }

    @Test
    void whoUnticksTheChoiceIsGoneFromTheList(Visitor trainer, Visitor visitor) {
        UUID id = listed.trainer(people.organisation("WZC De Meidoorn"), "ltcf");
        visitor.open(LIST);
        assertThat(visitor.rows("WZC De Meidoorn")).hasCount(1);
        trainer.signIn(people.account(id).email().value(), TestPeople.PASSWORD).open("/mijn-account");
        trainer.field("Inschrijven op de publieke lijst").uncheck();
        trainer.press("Bewaren");
        visitor.open(LIST);
        assertThat(visitor.rows("WZC De Meidoorn")).hasCount(0);
    }

    @Test
    void thePagesOfTheList(Visitor visitor) {
        UUID trainer = listed.trainer(
                people.organisation("Woonzorgcentrum Onze-Lieve-Vrouw-Waver-ter-Duinen"), "ltcf", "screener");
        String contact = LIST + "/" + listed.publicId(trainer) + "/contact";
        new PageCheck(visitor)
                .at(LIST, "public-list")
                .at(LIST + "?provincie=WLX", "public-list-empty")
                .at(contact, "contact")
                .refused(SEND, "contact-refused");
        fill(visitor, "an.lezer@elders.example").press(SEND);
        new PageCheck(visitor).here("contact-sent");
        visitor.awaitMails(people.account(trainer).email().value(), 1);
        new PageCheck(visitor).here("contact-mail");
    }

    private static Visitor fill(Visitor visitor, String email) {
        return visitor.type("Je naam", "Jan Claes")
                .type("E-mail", email)
                .type("Organisatie (mag leeg blijven)", "Thuiszorg Elders")
                .type("Bericht", "Dag,\nkom je eens langs?\n\nhttps://elders.example/wie-we-zijn\nJan");
    }

    private static void choose(Visitor visitor, String label, String option) {
        Locator list = visitor.field(label);
        list.selectOption(option);
    }
}
