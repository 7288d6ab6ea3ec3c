package be.vormingsportaal.web.desk;

import static be.vormingsportaal.web.security.Visitors.STAFF;

import be.vormingsportaal.web.security.OpenTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the quality centre its numbers of the last and the next twelve months, as pictures and as tables. */
@Controller
@OpenTo(STAFF)
class FiguresController {

    private final FigureCharts charts;

    FiguresController(FigureCharts charts) {
        this.charts = charts;
    }

    @GetMapping("/beheer/cijfers")
    String show(Model model) {
        model.addAttribute("charts", charts.all());
        model.addAttribute("inFlight", charts.inFlight());
        return "desk/figures";
    }
}
