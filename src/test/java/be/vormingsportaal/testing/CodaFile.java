package be.vormingsportaal.testing;

import be.vormingsportaal.testing.statement.BankPaper;
import be.vormingsportaal.testing.statement.CodaText;
import be.vormingsportaal.testing.statement.PaperStatement;
import java.nio.charset.Charset;

/** A bank statement file in the form CODA, as a bank makes it. {@link CamtFile} has the same calls. */
public final class CodaFile extends BankPaper<CodaFile> {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CodaFile(PaperStatement first) {
        super(first);
    }

    public static CodaFile ofOurs() {
        return of(CamtFile.OURS);
    }

    public static CodaFile of(String iban) {
        return of(PaperStatement.of(iban));
    }

    public static CodaFile of(PaperStatement first) {
        return new CodaFile(first);
    }

    public String text() {
        return CodaText.of(statements());
    }

    @Override
    public byte[] bytes() {
        return text().getBytes(WINDOWS);
    }

    public byte[] bytes(Charset charset) {
        return text().getBytes(charset);
    }

    @Override
    protected CodaFile self() {
        return this;
    }
}
