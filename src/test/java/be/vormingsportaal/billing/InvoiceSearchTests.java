package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.billing.register.InvoiceEntry;
import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.billing.register.InvoiceSearch;
import be.vormingsportaal.billing.register.RegisterQuery;
import be.vormingsportaal.billing.register.SearchProblem;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.EnterpriseNumber;
import be.vormingsportaal.testing.PortalTest;
import be.vormingsportaal.testing.TestClock;
import be.vormingsportaal.testing.TestInvoices;
import be.vormingsportaal.testing.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One field finds invoices by what people have at hand. */
@PortalTest
class InvoiceSearchTests {

    private static final int YEAR = 2034;

    @Autowired
    InvoiceRegister register;

    @Autowired
    TestInvoices invoices;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    UUID organisation;
    InvoiceView invoice;

    @BeforeEach
    void anInvoice() {
        clock.set(LocalDate.of(YEAR, 3, 10).atTime(10, 0).atZone(Belgium.ZONE).toInstant());
        organisation = people.organisation("Woonzorg Ter Böschen 100% Été");
        invoice = invoices.issued(organisation, "Intervisie", 120_050, VatTreatment.EXEMPT_ART44);
        invoices.issued(people.organisation("Thuiszorg De Brug"), 77_777);
    }

    @Test
    void theNumberIsFoundAsItIsWrittenAndAsPeopleTypeIt() {
        String last = invoice.number().replaceFirst("^\\d+-0*", "");
        for (String typed : List.of(invoice.number(), YEAR + "-" + last, " " + invoice.number() + " ", last)) {
            assertThat(found(typed)).as(typed).contains(invoice.number());
        }
    }

    @Test
    void aCreditNoteIsFoundByItsOwnNumber() {
        InvoiceView note = invoices.credited(invoice);
        assertThat(found(note.number())).containsExactly(note.number());
        assertThat(found(note.number().toLowerCase(Locale.ROOT))).containsExactly(note.number());
        assertThat(found(invoice.number())).containsExactly(invoice.number());
    }

    @Test
    void theCommunicationIsFoundInAnyNotation() {
        String digits = invoice.communication().orElseThrow().digits();
        String slashes = digits.substring(0, 3) + "/" + digits.substring(3, 7) + "/" + digits.substring(7);
        for (String typed : List.of(
                digits,
                slashes,
                "+++" + slashes + "+++",
                "***" + slashes + "***",
                slashes.replace('/', ' '),
                slashes.replace("/", " / "),
                digits.replaceAll("(.{4})", "$1 "),
                slashes.replace('/', '.'),
                slashes.replace('/', '-'))) {
            assertThat(found(typed)).as(typed).containsExactly(invoice.number());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ter böschen", "TER BOSCHEN", "bosch", "100%", "ete", "Été", "woonzorg  ter"})
    void theNameIsFoundByAPartWithoutAccentsAndCapitals(String typed) {
        assertThat(found(typed)).contains(invoice.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"100_", "%%a%%b", "ter_bosch", "' or 1=1 --a", "Böschen!"})
    void whatIsTypedIsNeverAPattern(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void theEnterpriseNumberOfTheOrganisationFindsItsInvoices() {
        String digits = invoice.buyer().enterpriseNumber();
        EnterpriseNumber number = new EnterpriseNumber(digits);
        for (String typed : List.of(digits, number.display(), "BE" + digits, "be " + number.display())) {
            assertThat(found(typed)).as(typed).containsExactly(invoice.number());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200,50", "1.200,50", "€ 1.200,50", "1200.50", "€1200,5"})
    void theAmountIsFoundAsPeopleWriteIt(String typed) {
        assertThat(found(typed)).containsExactly(invoice.number());
    }

    @Test
    void anAmountIsThatWithTheTax() {
        InvoiceView taxed = invoices.issued(organisation, "Intervisie", 10_000, VatTreatment.STANDARD_21);
        assertThat(found("121")).contains(taxed.number());
        assertThat(found("100,00")).doesNotContain(taxed.number());
    }

    @ParameterizedTest
    @CsvSource({
        "202/6000/00193, WRONG_COMMUNICATION",
        "+++202/6000/00193+++, WRONG_COMMUNICATION",
        "0566.988.250, WRONG_ENTERPRISE_NUMBER",
        "1234567890, WRONG_ENTERPRISE_NUMBER",
        "+++, NO_WORDS",
        "€ -, NO_WORDS"
    })
    void whatCannotBeLookedForSaysWhy(String typed, SearchProblem problem) {
        assertThat(InvoiceSearch.problem(typed)).contains(problem);
        assertThat(InvoiceSearch.read(typed)).isEmpty();
    }

    @Test
    void aTextLongerThanAnyNameIsRefused() {
        assertThat(InvoiceSearch.problem("a".repeat(201))).contains(SearchProblem.TOO_LONG);
        assertThat(InvoiceSearch.problem("a".repeat(200))).isEmpty();
    }

    @Test
    void theYearAndTheOrganisationNarrowDownASearch() {
        assertThat(register.all(query("1200,50", YEAR - 1, null))).isEmpty();
        assertThat(register.all(query("1200,50", YEAR, people.organisation("WZC De Linde"))))
                .isEmpty();
        assertThat(register.page(query("1200,50", YEAR, organisation), 0).total())
                .isEqualTo(1);
    }

    private List<String> found(String typed) {
        RegisterQuery query = query(typed, YEAR, organisation);
        List<InvoiceEntry> all = register.all(query);
        assertThat(register.page(query, 0).total()).isEqualTo(all.size());
        return all.stream().map(InvoiceEntry::number).toList();
    }

    private static RegisterQuery query(String typed, int year, UUID organisation) {
        return new RegisterQuery(Optional.of(year), organisation, InvoiceSearch.read(typed));
    }
}
