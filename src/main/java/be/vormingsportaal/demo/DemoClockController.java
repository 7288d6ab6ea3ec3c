package be.vormingsportaal.demo;

import static be.vormingsportaal.web.security.Visitors.EVERYBODY;

import be.vormingsportaal.engine.EngineClock;
import be.vormingsportaal.web.security.OpenTo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the time and sets it forward. Timers that become due run at once. */
@Controller
@OpenTo(EVERYBODY)
@Profile("demo")
class DemoClockController {

    private static final BigDecimal SECONDS_PER_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(3660);

    private final DemoClock clock;
    private final EngineClock engineClock;

    DemoClockController(DemoClock clock, EngineClock engineClock) {
        this.clock = clock;
        this.engineClock = engineClock;
    }

    /** After a restart, the engine does not know any more how far it ran ahead, but the demo's clock does. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void restore() {
        engineClock.runAhead(clock.ahead());
    }

    @GetMapping("/demo/klok")
    String show(Model model) {
        model.addAttribute("now", clock.instant());
        return "demo/clock";
    }

    @PostMapping("/demo/klok")
    String forward(@RequestParam(defaultValue = "") String dagen, Model model) {
        Optional<Duration> step = step(dagen);
        if (step.isEmpty()) {
            model.addAttribute("typed", dagen);
            return show(model);
        }
        clock.forward(step.get());
        engineClock.runAhead(clock.ahead());
        return "redirect:/demo/klok";
    }

    /** @param typed days, with a point or a comma for fractions; more than zero and at most ten years */
    private static Optional<Duration> step(String typed) {
        if (!typed.strip().matches("\\d{1,6}([.,]\\d{1,9})?")) {
            return Optional.empty();
        }
        BigDecimal days = new BigDecimal(typed.strip().replace(',', '.'));
        if (days.signum() == 0 || days.compareTo(MOST_DAYS) > 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofSeconds(
                days.multiply(SECONDS_PER_DAY).setScale(0, RoundingMode.CEILING).longValueExact()));
    }
}
