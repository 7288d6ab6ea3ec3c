package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.invoice.BillingSettings;
import be.vormingsportaal.billing.recognition.Fingerprint;
import be.vormingsportaal.billing.statement.StatementException;
import be.vormingsportaal.billing.statement.StatementFile;
import be.vormingsportaal.billing.statement.StatementReader;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes files with bank statements in: it reads them, outside any transaction, and hands over what was read, to be
 * kept. A file with an error is refused as a whole.
 */
@Component
public class BankIntake {

    /** This is much more than a year of statements, and takes little time to read. */
    public static final int MOST_BYTES = 20_000_000;

    private final BillingSettings settings;
    private final BankFiles files;

    BankIntake(BillingSettings settings, BankFiles files) {
        this.settings = settings;
        this.files = files;
    }

    /** @param fileName as the browser says it; it is shown, and never used as a path */
    public BankFileResult take(String fileName, byte[] content, UUID by) {
        StatementFile read;
        try {
            read = StatementReader.read(content, settings.iban());
        } catch (StatementException refused) {
            return BankFileResult.refused(refused.problem());
        }
        return BankFileResult.read(files.keep(fileName, Fingerprint.hash(content), settings.iban(), read, by));
    }
}
