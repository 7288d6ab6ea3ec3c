package be.vormingsportaal.billing.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.vormingsportaal.billing.statement.SkippedStatement.Reason;
import be.vormingsportaal.billing.statement.StatementException.Problem;
import be.vormingsportaal.testing.CamtFile;
import be.vormingsportaal.testing.CodaFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Statements in an archive, alone or beside other files. */
class StatementArchiveTests {

    private static final byte[] PDF = bytes("%PDF-1.7 een afschrift");

    private final CamtFile camt = CamtFile.ofOurs().credit("R1", "95.00", "factuur");
    private final CodaFile coda = CodaFile.ofOurs().credit("R2", "12.00", "lidgeld");

    @Test
    void anArchiveIsReadWithoutWhatTheComputerAddedToIt() throws Exception {
        byte[] zip = zip(Map.of(
                "map/", new byte[0],
                "map/a.xml", camt.bytes(),
                "b.xml", CamtFile.ofOurs().credit("R2", "12.00", "lidgeld").bytes(),
                "__MACOSX/map/._a.xml", new byte[] {1},
                "Thumbs.db", new byte[] {2}));
        assertThat(read(zip).statements()).hasSize(2);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(camt.bytes());
        }
        assertThat(read(packed.toByteArray()).statements()).hasSize(1);
    }

    @Test
    void anArchiveThatIsNoneOfABankIsRefused() throws IOException {
        refused(Problem.EMPTY_ARCHIVE, zip(Map.of()));
        refused(Problem.EMPTY_ARCHIVE, zip(Map.of("map/", new byte[0])));
        refused(Problem.NESTED_ARCHIVE, zip(Map.of("a.zip", zip(Map.of("b.xml", camt.bytes())))));
        refused(Problem.UNREADABLE, zip(Map.of("a.xml", camt.bytes(), "b.txt", bytes("hallo"))));
        refused(Problem.TOO_LARGE, zip(Map.of("a.xml", new byte[70_000_000])));
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 500; i++) {
            many.put(i + ".xml", camt.bytes());
        }
        refused(Problem.TOO_LARGE, zip(many));
        byte[] locked = zip(Map.of("a.xml", camt.bytes()));
        locked[6] |= 1;
        refused(Problem.LOCKED_ARCHIVE, locked);
    }

    /** Lines are compared by the form of their file. Those of the second would be compared as what they are not. */
    @Test
    void anArchiveWithTwoFormsIsRefused() throws Exception {
        refused(Problem.TWO_FORMS, zip(Map.of("a.xml", camt.bytes(), "b.cod", coda.bytes())));
        byte[] ofAnother = CodaFile.of("BE71096123456769").bytes();
        assertThat(read(zip(Map.of("a.xml", camt.bytes(), "b.cod", ofAnother))).statements())
                .hasSize(1);
    }

    @Test
    void whatElseIsInItIsNamedAndSpoilsNothing() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("map/47 mei.pdf", PDF);
        files.put("47.cod", coda.bytes());
        files.put("052.xml", bytes("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.052.001.08'/>"));
        files.put("054.xml", bytes("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.054.001.02'/>"));
        files.put("940.sta", bytes(":20:AFSCHRIFT\r\n:25:BE68539007547034\r\n:28C:1/1\r\n"));
        StatementFile read = read(zip(files));
        assertThat(read.statements()).hasSize(1);
        assertThat(read.format()).isEqualTo(StatementFormat.CODA);
        assertThat(read.skipped())
                .containsExactly(
                        new SkippedStatement("47 mei.pdf", 0, Reason.OTHER_FORM),
                        new SkippedStatement("052.xml", 0, Reason.INTERIM_REPORT),
                        new SkippedStatement("054.xml", 0, Reason.NOTIFICATION),
                        new SkippedStatement("940.sta", 0, Reason.MT940));
        files.remove("47.cod");
        refused(Problem.OTHER_FORM, zip(files));
        files.put("47.cod", CodaFile.of("BE71096123456769").bytes());
        refused(Problem.OTHER_ACCOUNT, zip(files));
    }

    private static void refused(Problem problem, byte[] file) {
        assertThat(catchThrowableOfType(StatementException.class, () -> read(file)))
                .extracting(StatementException::problem)
                .isEqualTo(problem);
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static StatementFile read(byte[] file) throws StatementException {
        return StatementReader.read(file, CamtFile.OURS);
    }
}
