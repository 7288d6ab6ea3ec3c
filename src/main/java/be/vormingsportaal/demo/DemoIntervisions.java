package be.vormingsportaal.demo;

import be.vormingsportaal.intervisions.intervision.IntervisionDetails;
import be.vormingsportaal.intervisions.planning.IntervisionList;
import be.vormingsportaal.intervisions.planning.IntervisionPlanning;
import be.vormingsportaal.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plans the demo's intervisions for BelRAI LTCF: one that costs money, and a free one with a single seat. */
@Component
@Profile("demo")
class DemoIntervisions {

    private static final Money PRICE = Money.ofCents(9_500);
    private static final int SEATS = 12;

    private final IntervisionPlanning planning;
    private final IntervisionList intervisions;
    private final Clock clock;

    DemoIntervisions(IntervisionPlanning planning, IntervisionList intervisions, Clock clock) {
        this.planning = planning;
        this.intervisions = intervisions;
        this.clock = clock;
    }

    void fill() {
        if (intervisions.upcoming().isEmpty() && intervisions.past().isEmpty()) {
            LocalDate day = LocalDate.now(clock).plusWeeks(6);
            planning.plan(plan(day, Optional.of("Kwaliteitscentrum, Brussel"), Optional.empty(), SEATS, PRICE));
            planning.plan(plan(
                    day.plusWeeks(1),
                    Optional.empty(),
                    Optional.of("https://vergadering.kcd.example/intervisie-ltcf"),
                    1,
                    Money.ZERO));
        }
    }

    private IntervisionDetails plan(
            LocalDate day, Optional<String> location, Optional<String> link, int seats, Money price) {
        return new IntervisionDetails(
                "ltcf",
                day,
                LocalTime.of(9, 0),
                LocalTime.of(12, 30),
                location,
                link,
                "Greet Maes",
                seats,
                price,
                intervisions.usualVat(),
                intervisions.usualClosing(day),
                intervisions.usualCancelUntil(day));
    }
}
