package be.vormingsportaal.web.organisations;

import be.vormingsportaal.instruments.InstrumentService;
import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.organisations.people.PeopleSearch;
import be.vormingsportaal.organisations.people.PersonView;
import be.vormingsportaal.shared.PageOf;
import be.vormingsportaal.trainings.participation.TrainingParticipation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The care providers of an organisation with how far each is with each instrument, for the page and for the file. */
@Component
class CaregiverList {

    /** As many people as are asked about in one statement. */
    private static final int PORTION = 1_000;

    private final PeopleSearch people;
    private final InstrumentService instruments;
    private final TrainingParticipation trainings;

    CaregiverList(PeopleSearch people, InstrumentService instruments, TrainingParticipation trainings) {
        this.people = people;
        this.instruments = instruments;
        this.trainings = trainings;
    }

    CaregiverTable page(UUID organisationId, CaregiverFilter asked) {
        List<InstrumentView> columns = instruments.active();
        CaregiverFilter filter = asked.among(columns);
        PageOf<PersonView> found = people.find(organisationId, filter.sought(), filter.page() - 1);
        return new CaregiverTable(filter.onPage(found.number()), columns, found.with(rows(found.items(), columns)));
    }

    /** All pages in one. */
    CaregiverTable everybody(UUID organisationId, CaregiverFilter asked) {
        List<InstrumentView> columns = instruments.active();
        CaregiverFilter filter = asked.among(columns).onPage(1);
        List<PersonView> found = people.findAll(organisationId, filter.sought());
        List<CaregiverRow> rows = IntStream.iterate(0, from -> from < found.size(), from -> from + PORTION)
                .mapToObj(from -> rows(found.subList(from, Math.min(from + PORTION, found.size())), columns))
                .flatMap(List::stream)
                .toList();
        return new CaregiverTable(filter, columns, PageOf.whole(rows));
    }

    private List<CaregiverRow> rows(List<PersonView> found, List<InstrumentView> columns) {
        Map<UUID, Set<String>> inTraining = trainings.instrumentsOf(
                found.stream().map(person -> person.account().id()).toList());
        return found.stream()
                .map(person ->
                        row(person, inTraining.getOrDefault(person.account().id(), Set.of()), columns))
                .toList();
    }

    private static CaregiverRow row(PersonView person, Set<String> inTraining, List<InstrumentView> columns) {
        return new CaregiverRow(
                person.account(),
                columns.stream()
                        .map(InstrumentView::code)
                        .map(code ->
                                InstrumentStatus.of(person.instruments().contains(code), inTraining.contains(code)))
                        .toList());
    }
}
