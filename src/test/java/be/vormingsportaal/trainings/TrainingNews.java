package be.vormingsportaal.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.accounts.account.Role;
import be.vormingsportaal.shared.BelgianDates;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.ProcessTrace;
import be.vormingsportaal.testing.TestMailbox;
import be.vormingsportaal.trainings.participation.ParticipantService;
import be.vormingsportaal.trainings.training.TrainingDay;
import be.vormingsportaal.trainings.training.TrainingDetails;
import be.vormingsportaal.trainings.training.TrainingPlanResult.Planned;
import be.vormingsportaal.trainings.training.TrainingService;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A training story in which people are told what happens. */
abstract class TrainingNews extends TrainingStory {

    @Autowired
    TrainingService trainings;

    @Autowired
    ParticipantService participants;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    JdbcClient database;

    /** Somebody in the training who was mailed about it. */
    UUID told(UUID training) {
        UUID caregiver = test.caregiver(organisation, "ltcf");
        test.with(training, caregiver);
        jobs.runDue(test.place(training, caregiver));
        return caregiver;
    }

    UUID registered() {
        UUID caregiver = people.registered(organisation, Role.CAREGIVER);
        materials.assigned(caregiver, "ltcf");
        return caregiver;
    }

    void change(UUID training, TrainingDetails details) {
        assertThat(trainings.change(
                        organisation,
                        training,
                        list.find(organisation, training).version(),
                        details))
                .isInstanceOf(Planned.class);
    }

    void tell(UUID training) {
        untold(training).forEach(jobs::runDue);
    }

    List<UUID> untold(UUID training) {
        return database.sql("select id from training_change where training_id = ? order by calendar_sequence")
                .param(training)
                .query(UUID.class)
                .list();
    }

    List<UUID> untoldOf(UUID organisationId) {
        return database.sql("select id from training_change where organisation_id = ?")
                .param(organisationId)
                .query(UUID.class)
                .list();
    }

    List<String> subjects(UUID reader) {
        return mailbox.subjects(people.account(reader).email()).stream()
                .filter(subject -> subject.contains("training"))
                .toList();
    }

    String newest(UUID reader) {
        return TestMailbox.part(message(reader), "text/plain");
    }

    /** The calendar file of the newest mail. */
    String calendar(UUID reader) {
        return attached(reader, "training.ics");
    }

    String attached(UUID reader, String fileName) {
        try {
            Multipart parts = (Multipart) message(reader).getContent();
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart part = parts.getBodyPart(index);
                if (fileName.equals(part.getFileName())) {
                    return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
        throw new AssertionError("No " + fileName);
    }

    private MimeMessage message(UUID reader) {
        return mailbox.newest(people.account(reader).email());
    }

    static String uid(String calendar) {
        return found("UID:(.*)\r\n", calendar);
    }

    static int sequence(String calendar) {
        return Integer.parseInt(found("SEQUENCE:(\\d+)", calendar));
    }

    private static String found(String pattern, String calendar) {
        Matcher matcher = Pattern.compile(pattern).matcher(calendar);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    TrainingDay day(int days) {
        return TrainingDay.on(test.inDays(days));
    }

    TrainingDay hours(int days) {
        return new TrainingDay(test.inDays(days), LocalTime.of(9, 0), LocalTime.of(12, 30));
    }

    String date(int days) {
        return new BelgianDates().date(test.inDays(days));
    }

    String compact(int days) {
        return test.inDays(days).format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
