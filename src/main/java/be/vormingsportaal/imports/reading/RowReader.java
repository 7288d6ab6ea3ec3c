package be.vormingsportaal.imports.reading;

import be.vormingsportaal.imports.reading.RowProblem.Kind;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.shared.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the rows of one file in their order. An address counts in the first row in which it stands. */
class RowReader {

    private static final int MOST_PROBLEMS = 5;

    private final ImportColumns columns;
    private final ImportWords words;
    private final Map<EmailAddress, Integer> lines = new HashMap<>();

    RowReader(ImportColumns columns, ImportWords words) {
        this.columns = columns;
        this.words = words;
    }

    ImportRow read(TableRow row) {
        List<RowProblem> problems = new ArrayList<>();
        checkTexts(row, problems);
        String first = row.cell(columns.firstName()).text();
        String last = row.cell(columns.lastName()).text();
        String email = row.cell(columns.email()).text();
        if (row.cell(columns.firstName()).isText()) {
            checkName(first, Kind.FIRST_NAME_MISSING, Kind.FIRST_NAME_INVALID, problems);
        }
        if (row.cell(columns.lastName()).isText()) {
            checkName(last, Kind.LAST_NAME_MISSING, Kind.LAST_NAME_INVALID, problems);
        }
        if (row.cell(columns.email()).isText()) {
            checkAddress(row.line(), email, problems);
        }
        Set<String> instruments = instruments(row, problems);
        checkHeaders(row, problems);
        return new ImportRow(
                row.line(),
                StoredText.of(first),
                StoredText.of(last),
                StoredText.of(email),
                instruments,
                problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)),
                problems.isEmpty() ? RowState.OPEN : RowState.WRONG,
                Optional.empty());
    }

    private void checkTexts(TableRow row, List<RowProblem> problems) {
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (isUsed(column) && !cell.isText()) {
                problems.add(
                        cell.nature() == Cell.Nature.FORMULA
                                ? RowProblem.of(Kind.FORMULA, columns.title(column))
                                : RowProblem.of(Kind.FAULT, columns.title(column), cell.text()));
            }
        }
    }

    private static void checkName(String part, Kind missing, Kind invalid, List<RowProblem> problems) {
        if (part.isEmpty()) {
            problems.add(RowProblem.of(missing));
        } else if (PersonName.part(part).isEmpty()) {
            problems.add(RowProblem.of(invalid));
        }
    }

    private void checkAddress(int line, String email, List<RowProblem> problems) {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (email.isEmpty()) {
            problems.add(RowProblem.of(Kind.EMAIL_MISSING));
        } else if (email.length() > EmailAddress.MAX_LENGTH) {
            problems.add(RowProblem.of(Kind.EMAIL_TOO_LONG));
        } else if (address.isEmpty()) {
            problems.add(RowProblem.of(Kind.EMAIL_INVALID));
        } else {
            Integer earlier = lines.putIfAbsent(address.get(), line);
            if (earlier != null) {
                problems.add(RowProblem.of(Kind.EMAIL_TWICE, earlier.toString()));
            }
        }
    }

    private Set<String> instruments(TableRow row, List<RowProblem> problems) {
        Set<String> wanted = new TreeSet<>();
        columns.instruments().forEach((column, code) -> {
            Cell cell = row.cell(column);
            if (!cell.isText()) {
                return;
            }
            Optional<Boolean> isWanted = words.isWanted(cell.text());
            if (isWanted.isEmpty()) {
                problems.add(RowProblem.of(Kind.INSTRUMENT_UNKNOWN, columns.title(column), cell.text()));
            } else if (isWanted.get()) {
                wanted.add(code);
            }
        });
        return wanted;
    }

    /** Text under no header is most often a cell that moved to the right, in a row with a delimiter too many. */
    private void checkHeaders(TableRow row, List<RowProblem> problems) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (columns.title(column).isEmpty() && !row.cell(column).isEmpty()) {
                problems.add(RowProblem.of(Kind.WITHOUT_HEADER));
                return;
            }
        }
    }

    private boolean isUsed(int column) {
        return column == columns.firstName()
                || column == columns.lastName()
                || column == columns.email()
                || columns.instruments().containsKey(column);
    }
}
