package be.vormingsportaal.web.imports;

import be.vormingsportaal.imports.caregivers.ImportRowView;
import be.vormingsportaal.imports.caregivers.ImportState;
import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.web.exports.ExportTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the files of an import. The file with the results can be corrected and handed in again, because the columns are
 * the same.
 */
@Component
class ImportTables {

    private static final List<String> PERSON = List.of("field.firstName", "field.lastName", "field.email");

    private final InstrumentService instruments;
    private final LineTexts lineTexts;
    private final MessageSource texts;

    ImportTables(InstrumentService instruments, LineTexts lineTexts, MessageSource texts) {
        this.instruments = instruments;
        this.lineTexts = lineTexts;
        this.texts = texts;
    }

    /** A table with only a row of headers. */
    ExportTable template() {
        List<String> header = Stream.concat(
                        PERSON.stream().map(this::text),
                        instruments.active().stream().map(InstrumentView::name))
                .toList();
        return new ExportTable(text("imports.sheet"), header, List.of());
    }

    ExportTable result(List<ImportRowView> lines, ImportState state) {
        List<InstrumentView> inUse = instruments.active();
        List<String> header = new ArrayList<>(List.of(text("imports.column.row")));
        header.addAll(template().header());
        header.add(text("imports.column.result"));
        header.add(text("imports.column.details"));
        return new ExportTable(
                text("imports.sheet"),
                header,
                lineTexts.of(lines, state).stream()
                        .map(line -> cells(line, inUse))
                        .toList());
    }

    private List<Object> cells(LineView view, List<InstrumentView> inUse) {
        ImportRowView line = view.line();
        List<Object> cells = new ArrayList<>(
                List.of(Integer.toString(line.number()), line.firstName(), line.lastName(), line.email()));
        inUse.forEach(instrument -> cells.add(line.instruments().contains(instrument.code()) ? "x" : ""));
        cells.add(view.word());
        cells.add(String.join(" ", view.details()));
        return cells;
    }

    private String text(String key) {
        return texts.getMessage(key, null, Belgium.LOCALE);
    }
}
