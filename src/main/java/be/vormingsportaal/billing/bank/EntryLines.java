package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.invoice.StructuredCommunication;
import be.vormingsportaal.billing.money.PaymentReference;
import be.vormingsportaal.billing.recognition.Fingerprint;
import be.vormingsportaal.billing.recognition.ReadLine;
import be.vormingsportaal.billing.statement.BankEntry;
import be.vormingsportaal.billing.statement.BankStatement;
import be.vormingsportaal.billing.statement.EntryPart;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.ReadableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes lines of the entries of a file: one for each payment of an entry when the bank names them and they are together
 * what was booked. Otherwise the entry is one line, and nobody's name stands with it unless it is everybody's.
 */
final class EntryLines {

    private static final int NAME = 200;
    private static final int IBAN = 34;
    private static final int MESSAGE = 2000;
    private static final int REFERENCE = 140;
    private static final int REASON = 20;

    private final UUID fileId;
    private final List<BankLine> lines = new ArrayList<>();
    private int entries;

    EntryLines(UUID fileId) {
        this.fileId = fileId;
    }

    /** @return the lines of this statement; their places and entries go on from the statement before */
    List<BankLine> of(UUID statementId, BankStatement statement) {
        int from = lines.size();
        for (BankEntry entry : statement.entries()) {
            if (entry.isDivided()) {
                List<EntryPart> paid = paid(entry);
                paid.forEach(part -> add(statementId, statement.iban(), entry, part, paid.size()));
            } else {
                add(statementId, statement.iban(), entry, whole(entry), 1);
            }
            entries++;
        }
        return List.copyOf(lines.subList(from, lines.size()));
    }

    private void add(UUID statementId, String iban, BankEntry entry, EntryPart part, int ofEntry) {
        Money amount = ofEntry > 1 ? part.amount().orElseThrow() : entry.amount();
        Optional<String> name = text(part.counterpartyName(), NAME);
        Optional<String> counterparty = text(part.counterpartyIban(), IBAN);
        List<PaymentReference> references = references(entry, part);
        String fingerprint = Fingerprint.of(
                iban, entry.bookedOn(), amount.cents(), entry.currency(), name, counterparty, part.message());
        ReadLine same = new ReadLine(
                UUID.randomUUID(),
                new ReadLine.Entry(entries, ofEntry, entry.amount().cents(), text(entry.reference(), REFERENCE)),
                entry.bookedOn(),
                amount.cents(),
                entry.currency(),
                fingerprint,
                counterparty,
                WrittenReferences.write(references),
                text(part.reference(), REFERENCE),
                text(part.endToEndId(), REFERENCE));
        lines.add(new BankLine(
                fileId,
                statementId,
                lines.size(),
                same,
                name,
                text(part.message(), MESSAGE),
                references,
                entry.reversal(),
                text(part.returnReason(), REASON),
                entry.booked() ? LineOutcome.READ : LineOutcome.PENDING));
    }

    /** A part of zero is no payment. */
    private static List<EntryPart> paid(BankEntry entry) {
        return entry.parts().stream()
                .filter(part -> !part.amount().orElseThrow().isZero())
                .toList();
    }

    /** All that stands in the parts of an entry that is not divided, as one. */
    private static EntryPart whole(BankEntry entry) {
        List<EntryPart> parts = entry.parts();
        if (parts.size() == 1 && !entry.isBatch()) {
            return parts.get(0);
        }
        String messages = parts.stream()
                .flatMap(part -> part.message().stream())
                .distinct()
                .collect(Collectors.joining(" | "));
        return new EntryPart(
                Optional.empty(),
                ofAll(entry, EntryPart::counterpartyName),
                ofAll(entry, EntryPart::counterpartyIban),
                Optional.of(messages).filter(text -> !text.isEmpty()),
                parts.stream()
                        .flatMap(part -> part.communications().stream())
                        .distinct()
                        .toList(),
                Optional.empty(),
                entry.amount().isNegative() ? orderOf(entry) : ofAll(entry, EntryPart::endToEndId),
                ofAll(entry, EntryPart::returnReason));
    }

    /** What left in one sum for a whole order is called after the order, whether or not the bank names its payments. */
    private static Optional<String> orderOf(BankEntry entry) {
        List<Optional<String>> said =
                entry.parts().stream().map(EntryPart::endToEndId).distinct().toList();
        return said.size() == 1 ? said.get(0) : Optional.empty();
    }

    /** What every payment of the entry says alike; empty when the bank does not name them all. */
    private static Optional<String> ofAll(BankEntry entry, Function<EntryPart, Optional<String>> what) {
        List<Optional<String>> said =
                entry.parts().stream().map(what).distinct().toList();
        return said.size() == 1 && entry.parts().size() >= entry.payments() ? said.get(0) : Optional.empty();
    }

    /**
     * Where several parts of an entry say how much they are, the amount stands with each communication. A communication
     * that stands alone in such an entry, without its amount, would be taken for that of all of it, and is left out.
     */
    private static List<PaymentReference> references(BankEntry entry, EntryPart part) {
        if (entry.isDivided() || entry.parts().size() == 1 && !entry.isBatch()) {
            return part.communications().stream().map(PaymentReference::of).toList();
        }
        Map<StructuredCommunication, Optional<Money>> amounts = new LinkedHashMap<>();
        entry.parts()
                .forEach(one -> one.communications().forEach(communication -> {
                    Optional<Money> amount = one.communications().size() == 1 ? one.amount() : Optional.empty();
                    amounts.merge(communication, amount, EntryLines::together);
                }));
        List<PaymentReference> references = amounts.entrySet().stream()
                .map(known -> known.getValue()
                        .filter(amount -> !amount.equals(entry.amount()))
                        .map(amount -> PaymentReference.of(known.getKey(), amount))
                        .orElseGet(() -> PaymentReference.of(known.getKey())))
                .toList();
        return references.size() == 1 && references.get(0).amount().isEmpty() ? List.of() : references;
    }

    private static Optional<Money> together(Optional<Money> one, Optional<Money> other) {
        return one.flatMap(amount -> other.map(amount::plus));
    }

    private static Optional<String> text(Optional<String> said, int longest) {
        return said.map(text -> ReadableText.of(text, longest).strip()).filter(text -> !text.isEmpty());
    }
}
