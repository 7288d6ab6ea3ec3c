package be.vormingsportaal.intervisions.enrolment;

import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.intervisions.enrolment.EnrolmentRepository.Counted;
import be.vormingsportaal.intervisions.intervision.Intervision;
import be.vormingsportaal.intervisions.intervision.IntervisionView;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows intervisions with their numbers of seats. There are as many statements for a hundred as for one. */
@Component
public class IntervisionViews {

    private final EnrolmentRepository enrolments;
    private final InstrumentCatalogue instruments;
    private final Clock clock;

    IntervisionViews(EnrolmentRepository enrolments, InstrumentCatalogue instruments, Clock clock) {
        this.enrolments = enrolments;
        this.instruments = instruments;
        this.clock = clock;
    }

    public IntervisionView of(Intervision intervision) {
        return of(List.of(intervision)).get(0);
    }

    /** They come in the same order. */
    public List<IntervisionView> of(Collection<Intervision> intervisions) {
        Map<UUID, List<Counted>> counted =
                enrolments.count(intervisions.stream().map(Intervision::id).toList()).stream()
                        .collect(Collectors.groupingBy(Counted::intervisionId));
        Map<String, InstrumentDetails> names = instruments.all();
        Instant now = clock.instant();
        return intervisions.stream()
                .map(intervision -> {
                    List<Counted> rows = counted.getOrDefault(intervision.id(), List.of());
                    return IntervisionView.of(
                            intervision,
                            names.get(intervision.instrumentCode()).name(),
                            sum(rows, EnrolmentState::hasSeat),
                            sum(rows, EnrolmentState.WAITING::equals),
                            now);
                })
                .toList();
    }

    private static long sum(List<Counted> rows, Predicate<EnrolmentState> which) {
        return rows.stream()
                .filter(row -> which.test(row.state()))
                .mapToLong(Counted::enrolments)
                .sum();
    }
}
