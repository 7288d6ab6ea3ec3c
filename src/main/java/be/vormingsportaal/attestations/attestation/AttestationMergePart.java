package be.vormingsportaal.attestations.attestation;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.shared.MergePart;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * All attests go along. Of two that count for one instrument, the one that lasts longer stays, and takes the place of the
 * other as a newer attest would.
 */
@Component
@Order(60)
class AttestationMergePart extends MergePart {

    private final AttestationRepository attestations;
    private final AttestationService service;
    private final InstrumentService instruments;
    private final Clock clock;

    AttestationMergePart(
            AttestationRepository attestations,
            AttestationService service,
            InstrumentService instruments,
            Clock clock) {
        super("attestation.account_id", "attestation.newest_for");
        this.attestations = attestations;
        this.service = service;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** Two that count for one instrument. */
    private record Rivals(Attestation stays, Attestation goes) {}

    @Override
    public void hold(Merge merge) {
        attestations.holdNewestOf(List.of(merge.kept(), merge.ended()));
    }

    @Override
    public List<Line> forecast(Merge merge) {
        List<Line> lines = new ArrayList<>();
        int moved = attestations
                .findByAccountIdOrderBySubmittedAtDesc(merge.ended())
                .size();
        if (moved > 0) {
            lines.add(Line.of("attestations.merge", moved));
        }
        BelgianDates dates = new BelgianDates();
        rivals(merge)
                .forEach(rivals -> lines.add(Line.of(
                        "attestations.merge.rivals",
                        instruments.name(rivals.stays.instrumentCode()),
                        dates.date(rivals.stays.expiresOn()),
                        dates.date(rivals.goes.expiresOn()))));
        return lines;
    }

    @Override
    public void carryOut(Merge merge) {
        rivals(merge).forEach(rivals -> service.supersede(rivals.goes, clock.instant()));
        attestations.giveAll(merge.ended(), merge.kept(), Attestation.key(merge.kept(), ""));
    }

    /** When both end on the same day, the kept account's stays. */
    private List<Rivals> rivals(Merge merge) {
        Map<String, List<Attestation>> counting = attestations.deciding(List.of(merge.kept(), merge.ended())).stream()
                .filter(Attestation::isNewest)
                .collect(Collectors.groupingBy(Attestation::instrumentCode));
        return counting.values().stream()
                .filter(both -> both.size() == 2)
                .map(both -> both.stream()
                        .sorted(Comparator.comparing(Attestation::expiresOn)
                                .reversed()
                                .thenComparing(
                                        attestation -> attestation.accountId().equals(merge.ended())))
                        .toList())
                .map(both -> new Rivals(both.get(0), both.get(1)))
                .sorted(Comparator.comparing(rivals -> rivals.stays.instrumentCode()))
                .toList();
    }
}
