package be.vormingsportaal.web.trainings;

import static be.vormingsportaal.securitylog.SecurityEventKind.EXPORTED;
import static be.vormingsportaal.web.security.Visitors.CAREGIVERS;
import static be.vormingsportaal.web.security.Visitors.MANAGERS;
import static be.vormingsportaal.web.security.Visitors.TRAINERS;

import be.vormingsportaal.accounts.account.SignedInAccount;
import be.vormingsportaal.calendar.CalendarFiles;
import be.vormingsportaal.organisations.membership.Members;
import be.vormingsportaal.trainings.participation.ParticipantList;
import be.vormingsportaal.trainings.participation.ParticipantView;
import be.vormingsportaal.trainings.participation.TrainingCalendar;
import be.vormingsportaal.trainings.training.TrainingList;
import be.vormingsportaal.trainings.training.TrainingView;
import be.vormingsportaal.web.exports.CsvFile;
import be.vormingsportaal.web.exports.ExportTable;
import be.vormingsportaal.web.exports.XlsxFile;
import be.vormingsportaal.web.files.Download;
import be.vormingsportaal.web.files.SavedName;
import be.vormingsportaal.web.recording.Recorded;
import be.vormingsportaal.web.security.OpenTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Gives the files of a training. They are made anew each time, and only for trainings of the person's own organisation.
 */
@Controller
@OpenTo({MANAGERS, TRAINERS})
@RequestMapping("/trainingen/{trainingId}")
class TrainingPapersController {

    private static final String NAMELESS = "training";

    private final TrainingList trainings;
    private final ParticipantList participants;
    private final ParticipantTable table;
    private final AttendanceSheet sheet;
    private final TrainingCalendar calendar;
    private final Members members;

    TrainingPapersController(
            TrainingList trainings,
            ParticipantList participants,
            ParticipantTable table,
            AttendanceSheet sheet,
            TrainingCalendar calendar,
            Members members) {
        this.trainings = trainings;
        this.participants = participants;
        this.table = table;
        this.sheet = sheet;
        this.calendar = calendar;
        this.members = members;
    }

    @GetMapping("/deelnemers.csv")
    @Recorded(EXPORTED)
    void csv(@PathVariable UUID trainingId, @AuthenticationPrincipal SignedInAccount me, HttpServletResponse response)
            throws IOException {
        Roll roll = roll(me, trainingId);
        ExportTable content = table.of(roll.participants());
        begin(response, CsvFile.MEDIA_TYPE, roll.training().details().name(), "csv");
        CsvFile.write(content, response.getOutputStream());
    }

    @GetMapping("/deelnemers.xlsx")
    @Recorded(EXPORTED)
    void xlsx(@PathVariable UUID trainingId, @AuthenticationPrincipal SignedInAccount me, HttpServletResponse response)
            throws IOException {
        Roll roll = roll(me, trainingId);
        ExportTable content = table.of(roll.participants());
        begin(response, XlsxFile.MEDIA_TYPE, roll.training().details().name(), "xlsx");
        XlsxFile.write(content, response.getOutputStream());
    }

    @GetMapping("/aanwezigheidslijst.pdf")
    @Recorded(EXPORTED)
    void sheet(@PathVariable UUID trainingId, @AuthenticationPrincipal SignedInAccount me, HttpServletResponse response)
            throws IOException {
        Roll roll = roll(me, trainingId);
        byte[] pdf = sheet.of(roll.training(), roll.participants());
        begin(
                response,
                MediaType.APPLICATION_PDF_VALUE,
                roll.training().details().name(),
                "pdf");
        response.getOutputStream().write(pdf);
    }

    /** The file is also for a care provider who is in the training. There is no such file while no day is known. */
    @GetMapping("/kalender.ics")
    @OpenTo({MANAGERS, TRAINERS, CAREGIVERS})
    void calendar(
            @PathVariable UUID trainingId, @AuthenticationPrincipal SignedInAccount me, HttpServletResponse response)
            throws IOException {
        byte[] file = (me.role().followsTrainings()
                        ? calendar.ofParticipant(me.id(), trainingId)
                        : calendar.ofOrganisation(organisation(me), trainingId))
                .orElseThrow();
        begin(response, CalendarFiles.MEDIA_TYPE, NAMELESS, "ics");
        response.getOutputStream().write(file);
    }

    /** A training and who is in it. */
    private record Roll(TrainingView training, List<ParticipantView> participants) {}

    private Roll roll(SignedInAccount me, UUID trainingId) {
        UUID organisation = organisation(me);
        return new Roll(trainings.find(organisation, trainingId), participants.of(organisation, trainingId));
    }

    private UUID organisation(SignedInAccount me) {
        return members.organisationOf(me.id()).orElseThrow().id();
    }

    private static void begin(HttpServletResponse response, String mediaType, String title, String extension) {
        Download.begin(
                response,
                mediaType,
                ContentDisposition.attachment()
                        .filename(SavedName.of(title, NAMELESS, extension), StandardCharsets.UTF_8)
                        .build());
    }
}
