package be.vormingsportaal.imports.reading;

import be.vormingsportaal.instruments.InstrumentService;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Reads a file by its contents and never by its name. It reads only a few at the same time, because each takes memory.
 */
@Component
public class ImportReader {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 30;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private final ImportSettings settings;
    private final ImportWords words;
    private final InstrumentService instruments;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    ImportReader(ImportSettings settings, ImportWords words, InstrumentService instruments) {
        this.settings = settings;
        this.words = words;
        this.instruments = instruments;
    }

    public ReadFile read(byte[] bytes) throws FileRefusedException {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new FileRefusedException(FileProblem.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileRefusedException(FileProblem.BUSY);
        }
        try {
            return rows(table(bytes));
        } finally {
            turns.release();
        }
    }

    private TableRows table(byte[] bytes) throws FileRefusedException {
        if (bytes.length > settings.maxBytes().toBytes()) {
            throw new FileRefusedException(
                    FileProblem.TOO_LARGE, settings.maxBytes().toMegabytes());
        }
        if (begins(bytes, OLE)) {
            throw new FileRefusedException(FileProblem.OLD_OR_LOCKED);
        }
        if (begins(bytes, PDF)) {
            throw new FileRefusedException(FileProblem.NOT_A_TABLE);
        }
        return begins(bytes, ZIP)
                ? XlsxTable.read(
                        bytes, settings.maxRows(), settings.maxUnpacked().toBytes())
                : CsvTable.read(bytes, settings.maxRows());
    }

    private ReadFile rows(TableRows table) throws FileRefusedException {
        if (table.isEmpty()) {
            throw new FileRefusedException(FileProblem.EMPTY);
        }
        ImportColumns columns = ImportColumns.of(table.header(), words, instruments.active());
        RowReader reader = new RowReader(columns, words);
        List<ImportRow> rows = table.rows().stream().map(reader::read).toList();
        return new ReadFile(rows, table.hidden(), columns.ignored());
    }

    private static boolean begins(byte[] bytes, byte... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
