package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.journal.AccountingSettings;
import be.vormingsportaal.billing.journal.JournalDetails;
import be.vormingsportaal.billing.journal.JournalEntry;
import be.vormingsportaal.billing.journal.JournalLine;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.EnterpriseNumber;
import be.vormingsportaal.web.exports.ExportTable;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a table of the journal for an accountant: a row for each line of each entry. */
@Component
class JournalTable {

    private static final List<String> COLUMNS = List.of(
            "on",
            "kind",
            "document",
            "about",
            "account",
            "accountName",
            "debit",
            "credit",
            "counterparty",
            "enterpriseNumber",
            "iban",
            "communication",
            "text",
            "dueOn",
            "bookedOn",
            "id");

    private final AccountingSettings settings;
    private final MessageSource texts;

    JournalTable(AccountingSettings settings, MessageSource texts) {
        this.settings = settings;
        this.texts = texts;
    }

    ExportTable of(List<JournalEntry> entries) {
        return new ExportTable(
                text("journal.sheet"),
                COLUMNS.stream().map(column -> text("journal.column." + column)).toList(),
                entries.stream()
                        .flatMap(entry -> entry.lines().stream().map(line -> cells(entry, line)))
                        .toList());
    }

    private List<Object> cells(JournalEntry entry, JournalLine line) {
        JournalDetails details = entry.details();
        return Arrays.asList(
                entry.on(),
                text("journal.kind." + entry.kind()),
                entry.document(),
                details.about().orElse(null),
                settings.number(line.account()),
                text("journal.account." + line.account()),
                line.debit(),
                line.credit(),
                details.counterparty().orElse(null),
                details.enterpriseNumber()
                        .map(number -> new EnterpriseNumber(number).display())
                        .orElse(null),
                details.iban().orElse(null),
                details.communication().map(StructuredCommunication::digits).orElse(null),
                details.text().orElse(null),
                details.dueOn().orElse(null),
                entry.bookedOn(),
                entry.id().toString());
    }

    private String text(String key) {
        return texts.getMessage(key, null, Belgium.LOCALE);
    }
}
