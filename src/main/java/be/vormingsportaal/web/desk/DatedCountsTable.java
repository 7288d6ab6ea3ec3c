package be.vormingsportaal.web.desk;

import be.vormingsportaal.desk.DatedCount;
import be.vormingsportaal.desk.DatedCounts;
import be.vormingsportaal.instruments.InstrumentCatalogue;
import be.vormingsportaal.instruments.InstrumentDetails;
import be.vormingsportaal.organisations.organisation.OrganisationView;
import be.vormingsportaal.organisations.people.FoundOrganisation;
import be.vormingsportaal.organisations.people.OrganisationQuery;
import be.vormingsportaal.organisations.people.OrganisationSearch;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.web.exports.ExportTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the counts of a reference day beside the names of organisations and instruments. */
@Component
class DatedCountsTable {

    private static final List<String> COLUMNS = List.of(
            "day",
            "organisation",
            "number",
            "instrument",
            "trainers",
            "caregivers",
            "trainings",
            "participants",
            "intervisions");

    private final DatedCounts counts;
    private final OrganisationSearch organisations;
    private final InstrumentCatalogue instruments;
    private final MessageSource texts;

    DatedCountsTable(
            DatedCounts counts,
            OrganisationSearch organisations,
            InstrumentCatalogue instruments,
            MessageSource texts) {
        this.counts = counts;
        this.organisations = organisations;
        this.instruments = instruments;
        this.texts = texts;
    }

    /** An organisation, with a line for each instrument of which it had something. */
    public record Entry(OrganisationView organisation, List<Line> lines) {}

    /** @param instrument its name */
    public record Line(String instrument, DatedCount count) {}

    /** @param index from 0; a page of organisations, by name */
    PageOf<Entry> page(LocalDate day, String text, int index) {
        PageOf<FoundOrganisation> found = organisations.find(query(text), index);
        return found.with(entries(day, found, instruments.all()));
    }

    /** All pages, each of which is read when its turn comes. Organisations without anything are left out. */
    ExportTable file(LocalDate day, String text) {
        Map<String, InstrumentDetails> names = instruments.all();
        int pages = organisations.find(query(text), 0).pages();
        return new ExportTable(
                texts.getMessage("datedCounts.sheet", new Object[] {day.toString()}, Belgium.LOCALE),
                COLUMNS.stream()
                        .map(column -> texts.getMessage("datedCounts." + column, null, Belgium.LOCALE))
                        .toList(),
                () -> IntStream.range(0, pages)
                        .mapToObj(index -> organisations.find(query(text), index))
                        .flatMap(found -> entries(day, found, names).stream())
                        .flatMap(entry -> cells(day, entry))
                        .iterator());
    }

    private static OrganisationQuery query(String text) {
        return new OrganisationQuery(text, OrganisationQuery.Show.ALL, OrganisationQuery.Order.NAME, false);
    }

    private List<Entry> entries(LocalDate day, PageOf<FoundOrganisation> found, Map<String, InstrumentDetails> names) {
        List<OrganisationView> shown =
                found.items().stream().map(FoundOrganisation::organisation).toList();
        Map<UUID, List<DatedCount>> counted =
                counts.on(day, shown.stream().map(OrganisationView::id).toList());
        return shown.stream()
                .map(organisation -> new Entry(
                        organisation,
                        counted.getOrDefault(organisation.id(), List.of()).stream()
                                .map(count -> new Line(name(names, count.instrument()), count))
                                .toList()))
                .toList();
    }

    private static String name(Map<String, InstrumentDetails> names, String code) {
        return Optional.ofNullable(names.get(code)).map(InstrumentDetails::name).orElse(code);
    }

    private static Stream<List<Object>> cells(LocalDate day, Entry entry) {
        return entry.lines().stream()
                .map(line -> List.<Object>of(
                        day,
                        entry.organisation().name(),
                        entry.organisation().details().enterpriseNumber().display(),
                        line.instrument(),
                        line.count().trainers(),
                        line.count().caregivers(),
                        line.count().trainings(),
                        line.count().participants(),
                        line.count().intervisions()));
    }
}
