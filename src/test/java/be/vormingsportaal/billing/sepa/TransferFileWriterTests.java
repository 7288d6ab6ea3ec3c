package be.vormingsportaal.billing.sepa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.vormingsportaal.billing.invoice.Seller;
import be.vormingsportaal.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.kapott.hbci.GV.parsers.ParsePain00100109;
import org.xml.sax.SAXException;

/** The file of transfers, against the schema of ISO 20022 and a reader that others wrote. */
class TransferFileWriterTests {

    private static final Instant NOW = Instant.parse("2026-06-01T22:30:05.123Z");
    private static final String BE = "BE68539007547034";
    private static final String NL = "NL91ABNA0417164300";

    @Test
    void itHoldsBySchema() {
        holds(write(transfer("R1", 9_500, BE, "WZC De Linde"), transfer("R2", 1, NL, "Café & Brød // \"Ærø\" <b>")));
    }

    @Test
    void anotherReaderFindsTheSameInIt() throws IOException {
        List<Properties> read = read(write(transfer("R1", 9_500, BE, "WZC De Linde"), transfer("R2", 123, NL, "An")));
        assertThat(read)
                .extracting(
                        one -> one.get("endtoendid"),
                        one -> one.get("value"),
                        one -> one.get("curr"),
                        one -> one.get("dst.iban"),
                        one -> one.get("dst.name"),
                        one -> one.get("usage"),
                        one -> one.get("src.iban"),
                        one -> one.get("src.name"),
                        one -> one.get("date"))
                .containsExactly(row("R1", "95.00", BE, "WZC De Linde"), row("R2", "1.23", NL, "An"));
    }

    @Test
    void headerAndPaymentCarryCountAndSum() {
        String file = text(write(transfer("R1", 9_500, BE, "A"), transfer("R2", 250, NL, "B")));
        assertThat(file)
                .contains(
                        "<GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-06-02T00:30:05+02:00</CreDtTm><NbOfTxs>2</NbOfTxs>"
                                + "<CtrlSum>97.50</CtrlSum><InitgPty><Nm>Centrum voor Diagnostiek</Nm>",
                        "<Othr><Id>0123456749</Id><Issr>KBO-BCE</Issr></Othr>",
                        "<PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg><NbOfTxs>2</NbOfTxs><CtrlSum>97.50</CtrlSum>",
                        "<SvcLvl><Cd>SEPA</Cd></SvcLvl>",
                        "<ReqdExctnDt><Dt>2026-06-02</Dt></ReqdExctnDt>",
                        "<ChrgBr>SLEV</ChrgBr>");
    }

    @Test
    void aNameNoBankCanReadIsLeftToTheAccountNumber() throws IOException {
        assertThat(read(write(transfer("R1", 100, BE, "Αθήνα"))).get(0).get("dst.name"))
                .isEqualTo("NOTPROVIDED");
    }

    @Test
    void whateverStandsInANameItHoldsBySchema() {
        Random random = new Random(14);
        List<CreditTransfer> transfers = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String name = random.ints(random.nextInt(1, 300), 0, 0x2FFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            transfers.add(new CreditTransfer("R" + i, Money.ofCents(random.nextInt(1, 999_999)), BE, name, name));
        }
        holds(TransferFileWriter.write("M1", NOW, seller(), transfers));
    }

    private static CreditTransfer transfer(String id, long cents, String iban, String name) {
        return new CreditTransfer(id, Money.ofCents(cents), iban, name, "Terugbetaling factuur 2026-000123");
    }

    private static org.assertj.core.groups.Tuple row(String id, String value, String iban, String name) {
        return org.assertj.core.groups.Tuple.tuple(
                id,
                value,
                "EUR",
                iban,
                name,
                "Terugbetaling factuur 2026-000123",
                "BE71096123456769",
                "Centrum voor Diagnostiek",
                "2026-06-02");
    }

    private static byte[] write(CreditTransfer... transfers) {
        return TransferFileWriter.write("M1", NOW, seller(), List.of(transfers));
    }

    static Seller seller() {
        return new Seller(
                "Centrum voor Diagnostiek",
                "vzw",
                "Straat 1",
                "1000",
                "Brussel",
                "0123456749",
                null,
                "Brussel",
                "belrai@kcd.example",
                "BE71096123456769");
    }

    static List<Properties> read(byte[] file) throws IOException {
        List<Properties> found = new ArrayList<>();
        new ParsePain00100109().parse(new ByteArrayInputStream(file), found);
        return found;
    }

    /** Fails when the file does not hold by the schema of ISO 20022. */
    static void holds(byte[] file) {
        assertThatCode(() -> validate(file)).doesNotThrowAnyException();
    }

    private static void validate(byte[] file) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(ParsePain00100109.class.getResource("/pain.001.001.09.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
