package be.vormingsportaal.instruments;

import be.vormingsportaal.shared.MergePart;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The kept account has the instruments of both. It comes before memberships, which end instruments with them. */
@Component
@Order(30)
class InstrumentMergePart extends MergePart {

    private final InstrumentService instruments;

    InstrumentMergePart(InstrumentService instruments) {
        super("instrument_assignment.account_id");
        this.instruments = instruments;
    }

    @Override
    public List<Line> forecast(Merge merge) {
        Set<String> own = instruments.codesOf(merge.kept());
        String added = instruments.codesOf(merge.ended()).stream()
                .filter(code -> !own.contains(code))
                .map(instruments::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return added.isEmpty() ? List.of() : List.of(Line.of("instruments.merge", added));
    }

    @Override
    public void carryOut(Merge merge) {
        instruments.assign(merge.kept(), instruments.codesOf(merge.ended()));
        instruments.replace(merge.ended(), Set.of());
    }
}
