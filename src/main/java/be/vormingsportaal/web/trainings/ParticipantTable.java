package be.vormingsportaal.web.trainings;

import be.vormingsportaal.shared.Belgium;
import be.vormingsportaal.shared.EmailAddress;
import be.vormingsportaal.trainings.participation.ParticipantView;
import be.vormingsportaal.web.exports.ExportTable;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a table for a spreadsheet of the participants of a training. */
@Component
class ParticipantTable {

    private static final List<String> COLUMNS = List.of("firstName", "lastName", "email", "organisation", "kind");

    private final MessageSource texts;

    ParticipantTable(MessageSource texts) {
        this.texts = texts;
    }

    ExportTable of(List<ParticipantView> participants) {
        return new ExportTable(
                text("trainings.papers.participants"),
                COLUMNS.stream()
                        .map(column -> text("trainings.papers.column." + column))
                        .toList(),
                participants.stream().map(this::cells).toList());
    }

    /** There is no address for a person who left, because it may belong to a later organisation. */
    private List<Object> cells(ParticipantView participant) {
        return Arrays.asList(
                participant.name().first(),
                participant.name().last(),
                participant.email().map(EmailAddress::display).orElse(null),
                participant.organisation(),
                text(participant.internal() ? "trainings.papers.internal" : "trainings.papers.external"));
    }

    private String text(String key) {
        return texts.getMessage(key, null, Belgium.LOCALE);
    }
}
