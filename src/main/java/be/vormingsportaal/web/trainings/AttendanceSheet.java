package be.vormingsportaal.web.trainings;

import be.vormingsportaal.documents.papers.Papers;
import be.vormingsportaal.trainings.participation.ParticipantView;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes the list on paper that participants sign. A table has room to sign for a few days. More days begin a new table,
 * with everybody in it again.
 */
@Component
class AttendanceSheet {

    private static final int DAYS_OF_A_TABLE = 5;
    /** These lines are for people who come without having been added. */
    private static final int EMPTY_LINES = 5;

    private final Papers papers;

    AttendanceSheet(Papers papers) {
        this.papers = papers;
    }

    /** @param participants in the order in which they stand on the list */
    byte[] of(TrainingView training, List<ParticipantView> participants) {
        return papers.make(
                "attendance-sheet",
                Map.of("training", training, "parts", parts(training.details().days()), "lines", lines(participants)));
    }

    private static List<Part> parts(List<TrainingDay> days) {
        List<Part> parts = new ArrayList<>();
        for (int begin = 0; begin == 0 || begin < days.size(); begin += DAYS_OF_A_TABLE) {
            parts.add(new Part(begin == 0, days.subList(begin, Math.min(begin + DAYS_OF_A_TABLE, days.size()))));
        }
        return parts;
    }

    private static List<Line> lines(List<ParticipantView> participants) {
        return Stream.concat(
                        participants.stream().map(Line::of),
                        Collections.nCopies(EMPTY_LINES, new Line("", "", "")).stream())
                .toList();
    }

    /** @param days empty when the day is written by hand */
    record Part(boolean first, List<TrainingDay> days) {}

    record Line(String last, String first, String organisation) {

        private static Line of(ParticipantView participant) {
            return new Line(participant.name().last(), participant.name().first(), participant.organisation());
        }
    }
}
