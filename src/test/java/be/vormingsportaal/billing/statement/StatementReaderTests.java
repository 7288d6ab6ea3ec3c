package be.vormingsportaal.billing.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.vormingsportaal.billing.statement.StatementException.Problem;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.CodaFile;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are read, and which are refused in which words. */
class StatementReaderTests {

    private static final String OTHER = "BE71096123456769";
    private static final long SEED = 20_261_129L;

    private final CamtFile camt = CamtFile.ofOurs().credit("R1", "95.00", "factuur");
    private final CodaFile coda =
            CodaFile.ofOurs().credit("R2", "12.00", "lidgeld é").debit("R3", "7.00");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void everyEncodingOfXmlIsReadWithAndWithoutItsMark(String charset) throws StatementException {
        String bare = camt.text().replaceFirst("<\\?xml.*\\?>\\s*", "");
        String declared =
                camt.text().replace("\"UTF-8\"", "\"" + charset.substring(0, Math.min(6, charset.length())) + "\"");
        for (String text : List.of(camt.text(), bare, declared)) {
            assertThat(name(text.getBytes(Charset.forName(charset)))).isEqualTo("WZC Ré Linde");
            assertThat(name(("\ufeff" + text).getBytes(Charset.forName(charset))))
                    .isEqualTo("WZC Ré Linde");
        }
        String lies = camt.text().replace("UTF-8", "utf-16");
        assertThat(name(lies.getBytes(StandardCharsets.UTF_8))).isEqualTo("WZC Ré Linde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "UTF-8", "UTF-16LE"})
    void everyEncodingOfCodaIsRead(String charset) throws StatementException {
        assertThat(name(coda.bytes(Charset.forName(charset)))).isEqualTo("WZC Ré Linde");
        String inOne = coda.text().replace("\r\n", "");
        assertThat(name(inOne.getBytes(Charset.forName(charset)))).isEqualTo("WZC Ré Linde");
        String unix = coda.text().replace("\r\n", "\n").replaceAll(" +\n", "\n");
        assertThat(name(unix.getBytes(Charset.forName(charset)))).isEqualTo("WZC Ré Linde");
    }

    @Test
    void aMessageIsReadInWhateverItIsWrapped() throws StatementException {
        String document = camt.text().replaceFirst("<\\?xml.*\\?>", "");
        String envelope =
                "<BizMsgEnvlp xmlns=\"urn:x\"><AppHdr><Fr/></AppHdr>" + document + document + "</BizMsgEnvlp>";
        assertThat(read(bytes(envelope)).statements()).hasSize(2);
        String plain = document.replaceFirst("xmlns=\"[^\"]*\"", "");
        assertThat(read(bytes("<Bericht>" + plain + "</Bericht>")).statements()).hasSize(1);
        String prefixed = document.replace("xmlns=", "xmlns:s=").replaceAll("<(/?)([A-Z])", "<$1s:$2");
        assertThat(read(bytes(prefixed)).statements()).hasSize(1);
    }

    @Test
    void theOwnAccountIsReadAndTheOthersAreNamed() throws StatementException {
        CamtFile two = CamtFile.of(OTHER)
                .credit("X", "1.00", "a")
                .credit("Y", "2.00", "b")
                .and(PaperStatement.of(CamtFile.OURS))
                .credit("Z", "3.00", "c");
        String text = two.text()
                .replace(
                        "</BkToCstmrStmt>",
                        "<Stmt><Acct><Id><Othr><Id>KAART 7</Id></Othr></Id></Acct></Stmt></BkToCstmrStmt>");
        StatementFile read = read(bytes(text));
        assertThat(read.statements()).hasSize(1);
        assertThat(read.skipped()).containsExactly(ofOther(OTHER, 2), ofOther("KAART7", 0));
        CodaFile coded = CodaFile.of(OTHER).credit("X", "1.00", "a").and(PaperStatement.of(CamtFile.OURS));
        assertThat(read(coded.bytes()).skipped()).containsExactly(ofOther(OTHER, 1));
        refused(
                Problem.OTHER_ACCOUNT,
                CamtFile.of(OTHER).credit("X", "1.00", "a").bytes());
        refused(Problem.OTHER_ACCOUNT, CodaFile.of(OTHER).bytes());
    }

    /** Positions 84 to 88 of the header name an application: its details are booked in another file. */
    @Test
    void detailsOfTheOwnAccountAreNamedAsSuch() throws StatementException {
        String details = coda.text().substring(0, 83) + "00001" + coda.text().substring(88);
        refused(Problem.DETAILS, bytes(details));
        assertThat(read(bytes(details + coda.text())).skipped())
                .containsExactly(new SkippedStatement(CamtFile.OURS, 2, SkippedStatement.Reason.DETAILS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Othr><Id>539-0075470-34</Id></Othr>", "<IBAN>be68 5390 0754 7034</IBAN>"})
    void theOwnAccountIsKnownHoweverItIsWritten(String id) throws StatementException {
        String text = camt.text().replace("<IBAN>" + CamtFile.OURS + "</IBAN>", id);
        assertThat(read(bytes(text)).statements()).hasSize(1);
    }

    @Test
    void theElementsOfAFileAreBounded() {
        refused(Problem.TOO_LARGE, bytes("<BkToCstmrStmt>" + "<a>".repeat(5_000)));
        refused(Problem.UNREADABLE, bytes("<a>".repeat(200_000)));
        refused(Problem.TOO_LARGE, bytes("<BkToCstmrStmt>" + "<a/>".repeat(2_000_001) + "</BkToCstmrStmt>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INTERIM_REPORT | <Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.052.001.08'><BkToCstmrAcctRpt/></Document>",
                "NOTIFICATION | <Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.054.001.02'><BkToCstmrDbtCdtNtfctn/></Document>",
                "OTHER_FORM | <Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'/>",
                "OTHER_FORM | <Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'><BkToCstmrStmt/></Document>",
                "OTHER_FORM | %PDF-1.7 een afschrift",
                "UNREADABLE | <!DOCTYPE d [<!ENTITY a 'ha'>]><d>&a;</d>",
                "UNREADABLE | Datum;Bedrag",
                "UNREADABLE | <Document>",
                "UNREADABLE | ''"
            })
    void whatIsNoStatementIsNamed(Problem problem, String file) {
        refused(problem, bytes(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":20:AFSCHRIFT\r\n:25:BE68539007547034\r\n:28C:1/1\r\n:60F:C260529EUR0,\r\n",
                "{1:F01KREDBEBBXXXX}{2:I940}{4:\r\n:20:1\r\n:25:1\r\n"
            })
    void theOlderFormIsNamed(String file) {
        refused(Problem.MT940, bytes(file));
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefusedAsAWhole() {
        for (byte[] whole : List.of(camt.bytes(), coda.bytes())) {
            int last = new String(whole, StandardCharsets.ISO_8859_1)
                            .stripTrailing()
                            .length()
                    - 1;
            for (int length = 0; length < last; length += 13) {
                refusedInWords(Arrays.copyOf(whole, length));
            }
        }
    }

    @Test
    void whateverBytesComeAFileIsReadOrRefused() throws IOException {
        Random random = new Random(SEED);
        List<byte[]> files = List.of(
                camt.bytes(), coda.bytes(), StatementArchiveTests.zip(Map.of("a.xml", camt.bytes())), new byte[300]);
        for (int round = 0; round < 4_000; round++) {
            byte[] file = files.get(round % files.size()).clone();
            for (int changes = 0; changes <= random.nextInt(round % 16 == 3 ? 300 : 6); changes++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            try {
                read(file);
            } catch (StatementException refused) {
                assertThat(refused.problem()).isNotNull();
            }
        }
    }

    private static SkippedStatement ofOther(String account, int entries) {
        return new SkippedStatement(account, entries, SkippedStatement.Reason.OTHER_ACCOUNT);
    }

    private static void refusedInWords(byte[] file) {
        assertThat(catchThrowableOfType(StatementException.class, () -> read(file)))
                .isNotNull();
    }

    private static void refused(Problem problem, byte[] file) {
        assertThat(catchThrowableOfType(StatementException.class, () -> read(file)))
                .extracting(StatementException::problem)
                .isEqualTo(problem);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String name(byte[] file) throws StatementException {
        return read(file)
                .statements()
                .get(0)
                .entries()
                .get(0)
                .parts()
                .get(0)
                .counterpartyName()
                .orElseThrow();
    }

    private static StatementFile read(byte[] file) throws StatementException {
        return StatementReader.read(file, CamtFile.OURS);
    }
}
