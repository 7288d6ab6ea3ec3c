package be.vormingsportaal.testing;

import be.vormingsportaal.testing.statement.BankPaper;
import be.vormingsportaal.testing.statement.CamtText;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A bank statement file in the form CAMT.053, as a bank makes it. {@link CodaFile} has the same calls. */
public final class CamtFile extends BankPaper<CamtFile> {

    /** The account of the settings in tests. */
    public static final String OURS = "BE68539007547034";

    private int version = 2;

    private CamtFile(PaperStatement first) {
        super(first);
    }

    public static CamtFile ofOurs() {
        return of(OURS);
    }

    public static CamtFile of(String iban) {
        return of(PaperStatement.of(iban));
    }

    public static CamtFile of(PaperStatement first) {
        return new CamtFile(first);
    }

    /** @param of the message, 2 to 13 */
    public CamtFile version(int of) {
        version = of;
        return this;
    }

    public CamtFile pending(String reference, String amount, String message) {
        return entry(entry(reference, amount).pending().part(said(message)));
    }

    public CamtFile dollars(String reference, String amount, String message) {
        return entry(entry(reference, amount).currency("USD").part(said(message)));
    }

    public String text() {
        return CamtText.of(version, statements());
    }

    @Override
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] bytes(Charset charset) {
        return text().getBytes(charset);
    }

    @Override
    protected CamtFile self() {
        return this;
    }
}
