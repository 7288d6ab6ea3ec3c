package be.vormingsportaal.web.desk;

import be.vormingsportaal.billing.register.InvoiceRegister;
import be.vormingsportaal.billing.register.OpenAmount;
import be.vormingsportaal.billing.register.RegisterQuery;
import be.vormingsportaal.desk.MonthCount;
import be.vormingsportaal.desk.MonthFigures;
import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.shared.Belgium;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes charts of the numbers of the quality centre. An instrument of which there is nothing is left out. */
@Component
class FigureCharts {

    private static final int MONTHS = 12;

    private final MonthFigures figures;
    private final InvoiceRegister invoices;
    private final InstrumentCatalogue instruments;
    private final MessageSource texts;
    private final Clock clock;

    FigureCharts(
            MonthFigures figures,
            InvoiceRegister invoices,
            InstrumentCatalogue instruments,
            MessageSource texts,
            Clock clock) {
        this.figures = figures;
        this.invoices = invoices;
        this.instruments = instruments;
        this.texts = texts;
        this.clock = clock;
    }

    List<BarChart> all() {
        YearMonth now = YearMonth.now(clock);
        YearMonth first = now.minusMonths(MONTHS - 1L);
        YearMonth last = now.plusMonths(MONTHS - 1L);
        Map<String, String> names = new LinkedHashMap<>();
        instruments.all().forEach((code, details) -> names.put(code, details.name()));
        List<MonthCount> arrivals = figures.arrivals(first, now);
        return List.of(
                months("attests", first, names, figures.attests(first, now)),
                single("INVITED", first, arrivals),
                single("REGISTERED", first, arrivals),
                single("TRANSFERS", first, arrivals),
                months("trainings", first, names, figures.trainings(first, now)),
                months("participants", first, names, figures.participants(first, now)),
                months("seats", now, words(MonthFigures.SEATS), figures.seats(now, last)),
                due());
    }

    MonthFigures.InFlight inFlight() {
        return figures.inFlight();
    }

    /** What is to be paid now, by how late it is. */
    private BarChart due() {
        List<OpenAmount> open = invoices.open(new RegisterQuery(Optional.empty(), null, Optional.empty()));
        return BarChart.ofMoney(
                "due",
                text("figures.series.OPEN"),
                open.stream()
                        .map(amount -> text("figures.due." + amount.overdue()))
                        .toList(),
                open.stream().map(amount -> amount.amount().cents()).toList());
    }

    /** One of several series that are no parts of a whole: whoever was invited may be the one who registered. */
    private BarChart single(String series, YearMonth first, List<MonthCount> counts) {
        return months(
                series,
                first,
                Map.of(series, text("figures." + series)),
                counts.stream().filter(count -> count.series().equals(series)).toList());
    }

    private BarChart months(String key, YearMonth first, Map<String, String> names, List<MonthCount> counts) {
        Map<String, String> shown = new LinkedHashMap<>(names);
        shown.keySet().retainAll(counts.stream().map(MonthCount::series).collect(Collectors.toSet()));
        Map<YearMonth, Map<String, Long>> byMonth = counts.stream()
                .collect(Collectors.groupingBy(
                        MonthCount::month, Collectors.toMap(MonthCount::series, MonthCount::count)));
        List<YearMonth> months =
                IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
        return BarChart.of(
                key,
                List.copyOf(shown.values()),
                months.stream().map(FigureCharts::name).toList(),
                months.stream()
                        .map(month -> shown.keySet().stream()
                                .map(series ->
                                        byMonth.getOrDefault(month, Map.of()).getOrDefault(series, 0L))
                                .toList())
                        .toList());
    }

    private Map<String, String> words(List<String> series) {
        Map<String, String> words = new LinkedHashMap<>();
        series.forEach(one -> words.put(one, text("figures.series." + one)));
        return words;
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Belgium.LOCALE).replace(".", "") + " "
                + month.getYear();
    }

    private String text(String key) {
        return texts.getMessage(key, null, Belgium.LOCALE);
    }
}
