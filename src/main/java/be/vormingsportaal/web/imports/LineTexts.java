package be.vormingsportaal.web.imports;

import be.vormingsportaal.imports.caregivers.ImportRowView;
import be.vormingsportaal.imports.caregivers.ImportState;
import be.vormingsportaal.imports.caregivers.LineKind;
import be.vormingsportaal.imports.reading.RowProblem;
import be.vormingsportaal.imports.reading.RowState;
import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.shared.Belgium;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says rows in words, the same on the page and in the file. */
@Component
class LineTexts {

    private static final Set<LineKind> EXPLAINED = Set.of(LineKind.ERROR, LineKind.NOTHING);

    private final MessageSource texts;
    private final InstrumentCatalogue catalogue;

    LineTexts(MessageSource texts, InstrumentCatalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
    }

    List<LineView> of(List<ImportRowView> lines, ImportState state) {
        Map<String, InstrumentDetails> instruments = catalogue.all();
        return lines.stream()
                .map(line -> new LineView(
                        line,
                        instruments.entrySet().stream()
                                .filter(instrument -> line.instruments().contains(instrument.getKey()))
                                .map(instrument -> instrument.getValue().name())
                                .toList(),
                        word(line.kind(), state),
                        details(line)))
                .toList();
    }

    String word(LineKind kind, ImportState state) {
        return text((state == ImportState.PREVIEW ? "imports.will." : "imports.did.") + kind);
    }

    private List<String> details(ImportRowView line) {
        if (!line.problems().isEmpty()) {
            return line.problems().stream().map(this::problem).toList();
        }
        if (line.state() == RowState.FAILED || line.state() == RowState.TOO_OFTEN) {
            return List.of(text("imports.row." + line.state()));
        }
        return EXPLAINED.contains(line.kind())
                ? List.of(text(
                        "people.add." + line.outcome().orElseThrow(),
                        line.firstName() + " " + line.lastName(),
                        line.email()))
                : List.of();
    }

    private String problem(RowProblem problem) {
        return text(problem.kind().fieldKey()) + ": "
                + text(problem.kind().messageKey(), problem.arguments().toArray());
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Belgium.LOCALE);
    }
}
