package be.vormingsportaal.billing.papers;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.PeppolRules;
import be.vormingsportaal.billing.SampleInvoices;
import be.vormingsportaal.billing.SampleInvoices.Credited;
import be.vormingsportaal.billing.invoice.InvoiceLine;
import be.vormingsportaal.billing.invoice.InvoiceView;
import be.vormingsportaal.billing.invoice.VatTreatment;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.testing.MessageBundle;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** E-invoices, judged by the official rules. */
class InvoiceUblTests {

    final InvoiceUbl ubl = new InvoiceUbl(MessageBundle.source());

    @ParameterizedTest
    @CsvSource({
        "EXEMPT_ART44, true",
        "EXEMPT_ART44, false",
        "STANDARD_21, true",
        "OUT_OF_SCOPE, false",
        "OUT_OF_SCOPE, true"
    })
    void anInvoiceKeepsEveryRule(VatTreatment vat, boolean hasVatNumber) throws Exception {
        byte[] one = made(SampleInvoices.invoice(vat, hasVatNumber, SampleInvoices.line(9_500)), Optional.empty());
        assertThat(PeppolRules.broken(one)).isEmpty();
        byte[] several = made(SampleInvoices.invoice(vat, hasVatNumber, SampleInvoices.lines(12)), Optional.empty());
        assertThat(PeppolRules.broken(several)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EXEMPT_ART44, true", "EXEMPT_ART44, false", "STANDARD_21, true", "OUT_OF_SCOPE, false"})
    void aCreditNoteKeepsEveryRule(VatTreatment vat, boolean hasVatNumber) throws Exception {
        Credited credited = SampleInvoices.credited(vat, hasVatNumber, SampleInvoices.lines(3));
        assertThat(PeppolRules.broken(made(credited.note(), Optional.of(credited.invoice()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë & Łukasz <VZW> \"De 'Es'\"",
                "]]>&amp;<!-- x -->",
                "WZC\u0001 De\u0000 Es\uFFFE",
                "山田 محمد 🎉"
            })
    void whatPeopleTypedIsOnlyText(String typed) throws Exception {
        byte[] file = made(
                SampleInvoices.invoice(
                        SampleInvoices.seller(true),
                        typed,
                        VatTreatment.EXEMPT_ART44,
                        List.of(InvoiceLine.of(typed, 1, Money.ofCents(9_500)))),
                Optional.empty());
        assertThat(PeppolRules.broken(file)).isEmpty();
        assertThat(values(file, "RegistrationName"))
                .element(1)
                .isEqualTo(typed.replaceAll("[\\u0000\\u0001\\uFFFE]", ""));
    }

    @Test
    void aNameOfTwoHundredLettersIsWhole() throws Exception {
        byte[] file = made(
                SampleInvoices.invoice(
                        SampleInvoices.seller(false),
                        SampleInvoices.LONG_NAME,
                        VatTreatment.EXEMPT_ART44,
                        List.of(SampleInvoices.line(1))),
                Optional.empty());
        assertThat(PeppolRules.broken(file)).isEmpty();
        assertThat(values(file, "RegistrationName")).contains(SampleInvoices.LONG_NAME);
    }

    @Test
    void anInvoiceForNothingKeepsEveryRule() throws Exception {
        byte[] file = made(
                SampleInvoices.invoice(VatTreatment.EXEMPT_ART44, false, SampleInvoices.line(0)), Optional.empty());
        assertThat(PeppolRules.broken(file)).isEmpty();
    }

    @Test
    void bothPartiesAreFoundByTheirEnterpriseNumber() throws Exception {
        byte[] file = made(
                SampleInvoices.invoice(VatTreatment.EXEMPT_ART44, false, SampleInvoices.line(1)), Optional.empty());
        assertThat(values(file, "EndpointID")).containsExactly("0566988259", "0123456749");
        assertThat(document(file)
                        .getElementsByTagNameNS("*", "EndpointID")
                        .item(1)
                        .getAttributes()
                        .getNamedItem("schemeID")
                        .getNodeValue())
                .isEqualTo("0208");
    }

    @Test
    void theTransferIsDescribedWithItsCommunication() throws Exception {
        InvoiceView invoice = SampleInvoices.invoice(VatTreatment.STANDARD_21, true, SampleInvoices.line(9_500));
        byte[] file = made(invoice, Optional.empty());
        assertThat(values(file, "PaymentID"))
                .containsExactly(invoice.communication().orElseThrow().display());
        assertThat(values(file, "PayableAmount")).containsExactly("114.95");
        assertThat(values(file, "DueDate")).containsExactly("2026-12-26");
    }

    @Test
    void aCreditNoteRefersToItsInvoice() throws Exception {
        Credited credited = SampleInvoices.credited(VatTreatment.EXEMPT_ART44, true, SampleInvoices.line(9_500));
        Document note = document(made(credited.note(), Optional.of(credited.invoice())));
        assertThat(note.getDocumentElement().getLocalName()).isEqualTo("CreditNote");
        assertThat(note.getElementsByTagNameNS("*", "InvoiceDocumentReference")
                        .item(0)
                        .getFirstChild()
                        .getTextContent())
                .isEqualTo(credited.invoice().number());
    }

    @ParameterizedTest
    @EnumSource(VatTreatment.class)
    void theVatNumberOfABuyerWhoHasOneStandsThereUnlessTheSaleIsOutOfScope(VatTreatment vat) throws Exception {
        byte[] file = made(SampleInvoices.toLiableBuyer(vat), Optional.empty());
        assertThat(PeppolRules.broken(file)).isEmpty();
        if (vat == VatTreatment.OUT_OF_SCOPE) {
            assertThat(values(file, "CompanyID")).doesNotContain("BE0123456749");
        } else {
            assertThat(values(file, "CompanyID"))
                    .containsExactly("BE0566988259", "0566988259", "BE0123456749", "0123456749");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EXEMPT_ART44, 0, niet meer verschuldigd",
        "EXEMPT_ART44, 9500, 'De betaalde € 95,00 gaat terug naar de rekening of kaart'",
        "EXEMPT_ART44, 4000, 'De overige € 55,00 hoeft'",
        "STANDARD_21, 0, niet meer verschuldigd",
        "STANDARD_21, 11495, 'De betaalde € 114,95 gaat terug'",
        "STANDARD_21, 4000, 'De overige € 74,95 hoeft'",
        "OUT_OF_SCOPE, 0, niet meer verschuldigd",
        "OUT_OF_SCOPE, 9500, 'De betaalde € 95,00 gaat terug'"
    })
    void aCreditNoteSaysWhatBecomesOfTheMoney(VatTreatment vat, long paidCents, String words) throws Exception {
        Credited credited = SampleInvoices.creditedAfter(paidCents, vat);
        byte[] file = made(credited.note(), Optional.of(credited.invoice()));
        assertThat(PeppolRules.broken(file)).isEmpty();
        assertThat(values(file, "Note").get(1).replace('\u00A0', ' ')).contains(words);
        if (paidCents > 0) {
            assertThat(values(file, "Note").get(1)).doesNotContain("niet meer verschuldigd");
        }
    }

    @Test
    void onlyACreditNoteWithVatSaysWhatTheBuyerDoesWithIt() throws Exception {
        Credited taxed = SampleInvoices.creditedAfter(0, VatTreatment.STANDARD_21);
        assertThat(values(made(taxed.note(), Optional.of(taxed.invoice())), "Note"))
                .element(0)
                .asString()
                .startsWith("Geannuleerd door de organisatie – Btw terug te storten aan de Staat");
        Credited exempt = SampleInvoices.creditedAfter(0, VatTreatment.EXEMPT_ART44);
        assertThat(values(made(exempt.note(), Optional.of(exempt.invoice())), "Note"))
                .element(0)
                .isEqualTo("Geannuleerd door de organisatie");
    }

    @Test
    void aDeliveryThatIsStillToComeIsThePeriodOfTheLineOnly() throws Exception {
        LocalDate day = SampleInvoices.DAY;
        byte[] before = made(SampleInvoices.forDay(day.plusDays(1), day), Optional.empty());
        assertThat(PeppolRules.broken(before)).isEmpty();
        assertThat(values(before, "ActualDeliveryDate")).isEmpty();
        assertThat(values(before, "StartDate")).containsExactly("2026-11-27");
        assertThat(values(before, "EndDate")).containsExactly("2026-11-27");
        assertThat(values(before, "PaymentTerms")).containsExactly("Meteen te betalen");
        byte[] after = made(SampleInvoices.forDay(day.minusDays(1), day.plusDays(30)), Optional.empty());
        assertThat(PeppolRules.broken(after)).isEmpty();
        assertThat(values(after, "ActualDeliveryDate")).containsExactly("2026-11-25");
        assertThat(values(after, "PaymentTerms")).isEmpty();
    }

    @Test
    void aCreditNoteNeverSaysThatSomethingWasDelivered() throws Exception {
        Credited credited = SampleInvoices.creditedAfter(0, VatTreatment.STANDARD_21);
        assertThat(values(made(credited.note(), Optional.of(credited.invoice())), "ActualDeliveryDate"))
                .isEmpty();
    }

    /** So that nobody thinks well of rules that were not looked at. */
    @Test
    void aBrokenRuleIsFound() throws Exception {
        String file = new String(
                made(
                        SampleInvoices.invoice(VatTreatment.EXEMPT_ART44, true, SampleInvoices.line(9_500)),
                        Optional.empty()),
                "UTF-8");
        assertThat(PeppolRules.broken(file.replace("0123456749", "0123456748").getBytes("UTF-8")))
                .anyMatch(rule -> rule.contains("PEPPOL-COMMON-R043"));
        assertThat(PeppolRules.broken(
                        file.replace("<cbc:Percent>0<", "<cbc:Percent>6<").getBytes("UTF-8")))
                .anyMatch(rule -> rule.contains("BR-E-"));
    }

    @ParameterizedTest
    @CsvSource({
        "EXEMPT_ART44, 4000, 55.00",
        "EXEMPT_ART44, 9500, 0.00",
        "STANDARD_21, 11495, 0.00",
        "STANDARD_21, 1, 114.94",
        "OUT_OF_SCOPE, 9500, 0.00"
    })
    void anInvoiceThatKeptMoneyPaysAsksForTheRest(VatTreatment vat, long keptCents, String left) throws Exception {
        Money kept = Money.ofCents(keptCents);
        byte[] file = ubl.of(SampleInvoices.invoice(vat, true, SampleInvoices.line(9_500)), Optional.empty(), kept);
        assertThat(PeppolRules.broken(file)).isEmpty();
        assertThat(values(file, "PrepaidAmount")).containsExactly(kept.plain());
        assertThat(values(file, "PayableAmount")).containsExactly(left);
        assertThat(values(file, "PaymentID")).hasSize(left.equals("0.00") ? 0 : 1);
    }

    private byte[] made(InvoiceView invoice, Optional<InvoiceView> credited) {
        return ubl.of(invoice, credited, Money.ZERO);
    }

    private static List<String> values(byte[] file, String element) throws Exception {
        NodeList found = document(file).getElementsByTagNameNS("*", element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static Document document(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }
}
