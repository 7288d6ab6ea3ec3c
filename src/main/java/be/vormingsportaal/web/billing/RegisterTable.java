package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.register.InvoiceEntry;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.EnterpriseNumber;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.web.exports.ExportTable;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a table of invoices and credit notes for an accountant. The amounts of a credit note are negative. */
@Component
class RegisterTable {

    private static final List<String> COLUMNS = List.of(
            "number",
            "kind",
            "issuedOn",
            "dueOn",
            "customer",
            "enterpriseNumber",
            "net",
            "vat",
            "total",
            "treatment",
            "communication",
            "state",
            "open");

    private final MessageSource texts;

    RegisterTable(MessageSource texts) {
        this.texts = texts;
    }

    ExportTable of(List<InvoiceEntry> entries) {
        return new ExportTable(
                text("invoices.title"),
                COLUMNS.stream()
                        .map(column -> text("invoices.column." + column))
                        .toList(),
                entries.stream().map(this::cells).toList());
    }

    private List<Object> cells(InvoiceEntry entry) {
        return Arrays.asList(
                entry.number(),
                text("invoices.kind." + entry.kind()),
                entry.issuedOn(),
                entry.dueOn().orElse(null),
                entry.customer(),
                new EnterpriseNumber(entry.enterpriseNumber()).display(),
                signed(entry, entry.net()),
                signed(entry, entry.vat()),
                signed(entry, entry.total()),
                text("invoices.treatment." + entry.vatTreatment()),
                entry.communication().map(StructuredCommunication::digits).orElse(null),
                entry.state().map(state -> text("invoices.state." + state)).orElse(null),
                entry.isCreditNote() ? null : entry.open());
    }

    private static Money signed(InvoiceEntry entry, Money amount) {
        return entry.isCreditNote() ? amount.negated() : amount;
    }

    private String text(String key) {
        return texts.getMessage(key, null, Belgium.LOCALE);
    }
}
