package be.vormingsportaal.web.billing;

import be.vormingsportaal.billing.register.OwedEntry;
import be.vormingsportaal.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whom money without a place is owed to.
 *
 * @param name of the organisation, or else of the payer; empty when nobody knows
 * @param entries the oldest first
 */
public record Creditor(Optional<String> name, List<OwedEntry> entries) {

    /** They are sorted by name, and whom nobody knows comes last. */
    static List<Creditor> of(List<OwedEntry> entries) {
        Map<String, List<OwedEntry>> known = entries.stream()
                .filter(entry -> entry.creditor().isPresent())
                .collect(Collectors.groupingBy(
                        entry -> entry.creditor().orElseThrow(), TreeMap::new, Collectors.toList()));
        List<Creditor> creditors = known.entrySet().stream()
                .map(entry -> new Creditor(Optional.of(entry.getKey()), entry.getValue()))
                .collect(Collectors.toList());
        List<OwedEntry> unknown =
                entries.stream().filter(entry -> entry.creditor().isEmpty()).toList();
        if (!unknown.isEmpty()) {
            creditors.add(new Creditor(Optional.empty(), unknown));
        }
        return List.copyOf(creditors);
    }

    public Money total() {
        return Money.sum(entries.stream().map(OwedEntry::amount).toList());
    }
}
