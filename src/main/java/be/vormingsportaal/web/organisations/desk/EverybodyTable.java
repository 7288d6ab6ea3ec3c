package be.vormingsportaal.web.organisations.desk;

import be.vormingsportaal.organisations.people.Everybody;
import be.vormingsportaal.organisations.people.EverybodyQuery;
import be.vormingsportaal.organisations.people.PersonEntry;
import be.vormingsportaal.organisations.people.PersonEntry.Belonging;
import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.web.exports.ExportTable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of everybody as a file. Of people who are written already, nothing is kept in memory. */
@Component
class EverybodyTable {

    /** So many people are asked about in one statement. */
    private static final int PORTION = 1_000;

    private final Everybody everybody;
    private final MessageSource texts;

    EverybodyTable(Everybody everybody, MessageSource texts) {
        this.everybody = everybody;
        this.texts = texts;
    }

    ExportTable of(EverybodyQuery query) {
        List<UUID> ids = everybody.ids(query);
        return new ExportTable(
                text("people.everybody.title"),
                Stream.of(
                                "field.firstName",
                                "field.lastName",
                                "field.email",
                                "field.role",
                                "account.organisation",
                                "people.everybody.registeredAt")
                        .map(this::text)
                        .toList(),
                () -> rows(ids).iterator());
    }

    private Stream<List<Object>> rows(List<UUID> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + PORTION)
                .mapToObj(from -> ids.subList(from, Math.min(from + PORTION, ids.size())))
                .flatMap(some -> everybody.entries(some).stream())
                .map(this::cells);
    }

    private List<Object> cells(PersonEntry person) {
        return Arrays.asList(
                person.firstName(),
                person.lastName(),
                person.email(),
                text("role." + person.role()),
                person.organisation().map(Belonging::name).orElse(null),
                person.registeredAt()
                        .map(at -> at.atZone(Belgium.ZONE).toLocalDate())
                        .orElse(null));
    }

    private String text(String key) {
        return texts.getMessage(key, null, Belgium.LOCALE);
    }
}
