package be.vormingsportaal.web.billing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import be.vormingsportaal.shared.AccountNumbers;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.CodaFile;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestBank;
import be.vormingsportaal.testing.TestBilling;
import be.vormingsportaal.testing.TestPeople;
import be.vormingsportaal.testing.statement.PaperEntry;
import be.vormingsportaal.testing.statement.PaperPart;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What staff read about files of the bank. */
@PortalTest
class BankPagesTests {

    private static final String OTHER = "BE71096123456769";

    @Autowired
    MockMvc browser;

    @Autowired
    TestBank bank;

    @Autowired
    TestBilling billing;

    @Autowired
    TestPeople people;

    final String said = UUID.randomUUID().toString();

    UUID staff;

    @BeforeEach
    void somebody() {
        staff = people.staff();
    }

    @Test
    void whatWasNotReadIsNamedWithTheReason() throws Exception {
        AccountNumbers numbers = new AccountNumbers();
        CodaFile coda = CodaFile.of(PaperStatement.of(CamtFile.OURS)
                .on(LocalDate.of(2033, 7, 1))
                .entry(PaperEntry.of(1_200).part(PaperPart.of().text(said))));
        String details = coda.text().substring(0, 83) + "00001" + coda.text().substring(88);
        String others = CodaFile.of(OTHER).credit("X", "1.00", "a").text();
        byte[] zip = zip("47 mei.pdf", "%PDF-1.7 een afschrift", "47.cod", details + others + coda.text());
        String page = "/beheer/bankafschriften/" + bank.read(zip, staff);
        says(page, "Niet gelezen, want van een andere rekening: " + numbers.show(OTHER) + " (1 boekingen).");
        says(
                page,
                "details bij boekingen die in een ander bestand staan: " + numbers.show(CamtFile.OURS)
                        + " (1 boekingen).");
        says(page, "geen afschrift in de vorm CAMT.053 of CODA: 47 mei.pdf.");
    }

    @Test
    void thePageOfTheProofSaysInWhichFormAStatementIsMissing() throws Exception {
        for (int number : new int[] {46, 48, 51}) {
            bank.read(
                    CodaFile.of(PaperStatement.of(CamtFile.OURS)
                            .number(number)
                            .opening(number * 4_200L)
                            .on(LocalDate.of(2033, 5, 29))
                            .entry(PaperEntry.of(4_200).part(PaperPart.of().text(said.substring(0, 20) + number)))),
                    staff);
        }
        bank.read(CamtFile.ofOurs().pending("AAN" + said.substring(0, 12), "95.00", said), staff);
        String page = "/beheer/bankafschriften/controle";
        says(page, "Afschrift 2033/47 (CODA) ontbreekt.");
        says(page, "Afschriften 2033/49 tot en met 2033/50 (CODA) ontbreken.");
        says(page, "De bank kondigde tot nu toe ");
    }

    @Test
    void thePageOfADoubtSaysWhatToCompare() throws Exception {
        String page = "/beheer/bankafschriften/twijfel/" + billing.doubt(staff);
        says(page, "hoe vaak het hieronder al geboekt is");
    }

    @Test
    void aDoubtAndMoneyInAnotherCurrencyLeadToTheirCases() throws Exception {
        UUID doubt = billing.doubt(staff);
        says("/beheer/bankafschriften/twijfel/" + doubt, "href=\"/beheer/dossiers/doubtful-entry/" + doubt);
        UUID foreign = billing.foreign(staff);
        says("/beheer/betalingen/" + foreign, "href=\"/beheer/dossiers/foreign-payment/" + foreign);
    }

    @Test
    void moneyInAnotherCurrencyThatWasTakenBackIsShownAsSuch() throws Exception {
        UUID file = bank.read(
                CamtFile.ofOurs()
                        .entry(PaperEntry.of(-10_300)
                                .currency("USD")
                                .reversal()
                                .part(PaperPart.of().name("Voorbeeld NV").text(said))),
                staff);
        String page =
                "/beheer/betalingen/" + bank.lines(file).get(0).paymentId().orElseThrow();
        says(page, "-103.00 USD");
        says(page, "of teruggenomen werd als het bedrag een min heeft");
    }

    private void says(String page, String text) throws Exception {
        browser.perform(get(page).with(people.signedIn(staff)))
                .andExpect(content().string(Matchers.containsString(text)));
    }

    private static byte[] zip(String... namesAndTexts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
