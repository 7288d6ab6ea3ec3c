package be.vormingsportaal.web.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.money.PaymentSource;
import be.vormingsportaal.billing.returned.MoneyFlow;
import be.vormingsportaal.billing.returned.ReturnedMoney;
import be.vormingsportaal.testing.PortalTest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page of a payment that staff read before they answer a task about it. */
@PortalTest
class PaymentDeskPageTests extends MoneyFlow {

    @Autowired
    MockMvc browser;

    @Test
    void itShowsTheInvoicesThatThePaymentNamesAndHowToDivideIt() throws Exception {
        String page = page(pay(19_500, first, second));
        assertThat(page)
                .contains("Nog toe te wijzen: € 195,00")
                .contains("De betaling noemt meer dan een factuur.")
                .contains("BE71 0961 2345 6769")
                .contains(first.communication().orElseThrow().display() + " - " + first.number()
                        + " WZC De Linde € 95,00")
                .contains("Voorstel om te verdelen")
                .contains(second.number() + ": € 100,00");
    }

    @Test
    void itProposesNothingThatIsNotPlain() throws Exception {
        assertThat(page(pay(15_000, first, second)))
                .contains("Facturen die de betaling noemt")
                .doesNotContain("Voorstel om te verdelen");
    }

    @Test
    void itSaysWhatTookItBackAndWhatItTookBack() throws Exception {
        UUID paid = pay(9_500, first);
        String id = UUID.randomUUID().toString();
        returns.takenBack(new ReturnedMoney(
                PaymentSource.BANK,
                id,
                euro(95),
                LocalDate.now(clock),
                Payer.UNKNOWN,
                Optional.empty(),
                PaymentReference.ofOptional(first.communication()),
                Optional.empty()));
        UUID back = database.sql("select id from payment where external_id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        assertThat(page(paid)).contains("Geld terug met");
        assertThat(page(back)).contains("Geld terug van").contains("€ -95,00");
        assertThat(document(back).select("a[href=/beheer/betalingen/" + paid + "]"))
                .hasSize(1);
    }

    @Test
    void itLeadsToTheCasesThatThereAre() throws Exception {
        UUID noPlace = pay(19_500, first, second);
        assertThat(document(noPlace).select("a.case-link").eachAttr("href"))
                .containsExactly("/beheer/dossiers/payment-assignment/" + noPlace);
        assertThat(document(pay(9_500, first)).select("a.case-link")).isEmpty();
    }

    private String page(UUID payment) throws Exception {
        return document(payment).text().replace('\u00a0', ' ');
    }

    private Document document(UUID payment) throws Exception {
        String address = "/beheer/betalingen/" + payment;
        return Jsoup.parse(browser.perform(get(address).with(people.signedIn(people.staff())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
