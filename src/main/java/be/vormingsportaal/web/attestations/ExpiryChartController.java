package be.vormingsportaal.web.attestations;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.attestations.attestation.ExpiryForecast;
import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.web.security.OpenTo;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows which attests end in the coming months, so that the quality centre can plan trainings and intervisions. */
@Controller
@OpenTo(STAFF)
class ExpiryChartController {

    private static final int MONTHS = 18;

    private final ExpiryForecast forecast;
    private final InstrumentCatalogue instruments;
    private final Clock clock;

    ExpiryChartController(ExpiryForecast forecast, InstrumentCatalogue instruments, Clock clock) {
        this.forecast = forecast;
        this.instruments = instruments;
        this.clock = clock;
    }

    @GetMapping(TrainerDeskController.BASE + "/vervaldata")
    String show(Model model) {
        YearMonth first = YearMonth.now(clock);
        Map<String, String> names = new LinkedHashMap<>();
        instruments.all().forEach((code, details) -> names.put(code, details.name()));
        model.addAttribute(
                "chart", ExpiryChart.of(first, MONTHS, names, forecast.count(first, first.plusMonths(MONTHS - 1L))));
        return "attestations/expiry-chart";
    }
}
