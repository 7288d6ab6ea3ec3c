package be.vormingsportaal.billing.recognition;

import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.billing.statement.StatementFormat;
import be.vormingsportaal.shared.Money;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A statement in a file that was read.
 *
 * @param fileId the file that it stands in
 * @param format of the file; each form has numbers of its own
 * @param reference what the bank calls it; empty when it does not say
 * @param number empty when the bank does not say
 * @param lines the sum of its lines that the bank booked, in euro
 * @param problems what is wrong with it
 */
public record StatementView(
        UUID id,
        UUID fileId,
        StatementFormat format,
        Optional<String> reference,
        Optional<StatementNumber> number,
        Optional<StatementBalance> opening,
        Optional<StatementBalance> closing,
        Money lines,
        List<StatementProblem> problems) {

    public StatementView {
        problems = List.copyOf(problems);
    }

    /** Numbers that are missing in each form; a form without a gap is left out. A bank may count each form by itself. */
    public static Map<StatementFormat, List<StatementGap>> gaps(Collection<StatementView> statements) {
        Map<StatementFormat, Set<StatementNumber>> numbers = new EnumMap<>(StatementFormat.class);
        statements.forEach(statement -> statement
                .number()
                .ifPresent(number -> numbers.computeIfAbsent(statement.format(), none -> new HashSet<>())
                        .add(number)));
        Map<StatementFormat, List<StatementGap>> gaps = new EnumMap<>(StatementFormat.class);
        numbers.forEach((format, read) -> gaps.put(format, StatementGap.in(read)));
        gaps.values().removeIf(List::isEmpty);
        return gaps;
    }
}
