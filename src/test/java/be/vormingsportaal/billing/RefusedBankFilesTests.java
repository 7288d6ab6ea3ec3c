package be.vormingsportaal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.billing.bank.BankFiles;
import be.vormingsportaal.billing.invoice.ReceivableState;
import be.vormingsportaal.billing.statement.StatementException.Problem;
import be.vormingsportaal.testing.CamtFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bank statements that are refused as a whole. */
class RefusedBankFilesTests extends BankFilesFlow {

    @Autowired
    BankFiles files;

    @Test
    void aFileWithSomethingWrongBooksNothing() {
        CamtFile good = CamtFile.ofOurs().credit(ref, "95.00", communication());
        byte[] whole = good.bytes();
        refused(Problem.UNREADABLE, Arrays.copyOf(whole, whole.length - 40));
        refused(Problem.UNREADABLE, good.bytes(StandardCharsets.ISO_8859_1));
        refused(Problem.UNREADABLE, new byte[0]);
        refused(Problem.UNREADABLE, "Datum;Bedrag\n1-6-2026;95,00".getBytes(StandardCharsets.UTF_8));
        refused(Problem.OTHER_FORM, "<Document/>".getBytes(StandardCharsets.UTF_8));
        refused(
                Problem.NOTIFICATION,
                good.text().replace("camt.053", "camt.054").getBytes(StandardCharsets.UTF_8));
        refused(
                Problem.OTHER_ACCOUNT,
                CamtFile.of("BE71096123456769")
                        .credit(ref, "95.00", communication())
                        .bytes());
        refused(Problem.UNREADABLE, good.text().replace("95.00", "95.001").getBytes(StandardCharsets.UTF_8));
        refused(
                Problem.UNREADABLE,
                good.text().replace("2026-05-29", "2026-13-29").getBytes(StandardCharsets.UTF_8));
    }

    /** Outside the standard, and none of it would fit in our tables: it is found before the first line is booked. */
    @Test
    void whatTheStandardForbidsBooksNothing() {
        CamtFile good = CamtFile.ofOurs().credit(ref + "g", "95.00", communication());
        refused(
                Problem.UNREADABLE,
                good.credit(ref + "1", "92233720368547758.07", "te veel").bytes());
        String second = CamtFile.ofOurs().credit(ref + "2", "5.00", "te weinig").text();
        refused(Problem.UNREADABLE, second.replace(">5.00<", ">-5.00<").getBytes(StandardCharsets.UTF_8));
        CamtFile third = CamtFile.ofOurs().credit(ref + "g", "95.00", communication());
        refused(
                Problem.UNREADABLE,
                third.credit("r".repeat(300), "5.00", "te lang").bytes());
        assertThat(receivables.find(invoice.id()).orElseThrow().state()).isEqualTo(ReceivableState.OPEN);
    }

    @Test
    void aFileCannotReadOtherFilesNorGrowWithoutEnd() {
        String good = CamtFile.ofOurs().credit(ref, "95.00", "&boom;").text();
        String outside =
                good.replace("<Document ", "<!DOCTYPE d [<!ENTITY boom SYSTEM \"file:///etc/passwd\">]><Document ");
        String laughs =
                good.replace("<Document ", "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY boom \"&a;&a;&a;\">]><Document ");
        refused(Problem.UNREADABLE, outside.getBytes(StandardCharsets.UTF_8));
        refused(Problem.UNREADABLE, laughs.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(Problem problem, byte[] file) {
        long payments = payments();
        long read = files.recent(0).total();
        assertThat(bank.result(file, staff).problem()).contains(problem);
        assertThat(payments()).isEqualTo(payments);
        assertThat(files.recent(0).total()).isEqualTo(read);
    }
}
