package be.vormingsportaal.imports.reading;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.testing.MessageBundle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Reads files without the rest of the application, for three instruments. */
abstract class ReadingTest {

    static final int MAX_ROWS = 5_000;
    static final String HEADER = "Voornaam;Naam;E-mail;BelRAI LTCF;BelRAI Screener\n";

    private final ImportReader reader = new ImportReader(
            new ImportSettings(
                    DataSize.ofMegabytes(5),
                    MAX_ROWS,
                    DataSize.ofMegabytes(48),
                    10_000,
                    30_000,
                    1_000,
                    Duration.ofDays(30)),
            new ImportWords(MessageBundle.source()),
            instruments());

    ReadFile read(byte[] file) throws FileRefusedException {
        return reader.read(file);
    }

    ReadFile read(String csv) throws FileRefusedException {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    ReadFile read(String csv, Charset charset) throws FileRefusedException {
        return read(csv.getBytes(charset));
    }

    FileRefusal refusal(byte[] file) {
        return catchThrowableOfType(FileRefusedException.class, () -> read(file))
                .refusal();
    }

    FileRefusal refusal(String csv) {
        return refusal(csv.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> addresses(ReadFile file) {
        return file.rows().stream().map(ImportRow::email).toList();
    }

    static List<RowProblem.Kind> problems(ImportRow row) {
        return row.problems().stream().map(RowProblem::kind).toList();
    }

    private static InstrumentService instruments() {
        InstrumentService instruments = mock(InstrumentService.class);
        when(instruments.active())
                .thenReturn(List.of(
                        new InstrumentView("ltcf", "BelRAI LTCF", "", false),
                        new InstrumentView("screener", "BelRAI Screener", "", false),
                        new InstrumentView("sociaal", "BelRAI Screener + Sociaal Supplement", "", false)));
        return instruments;
    }
}
