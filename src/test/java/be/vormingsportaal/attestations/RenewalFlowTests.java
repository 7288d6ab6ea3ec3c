package be.vormingsportaal.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.attestations.attestation.AttestationService;
import be.vormingsportaal.attestations.attestation.AttestationStanding.Dot;
import be.vormingsportaal.attestations.attestation.AttestationState;
import be.vormingsportaal.attestations.attestation.GiveAttestation;
import be.vormingsportaal.attestations.renewal.RenewalMails;
import be.vormingsportaal.attestations.validity.InstitutionKind;
import be.vormingsportaal.attestations.validity.ValidityRules;
import be.vormingsportaal.organisations.membership.Departures;
import be.vormingsportaal.testing.PortalTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An attest from the day on which it is handed in until it is over, with the mails that its owner reads. */
@PortalTest
class RenewalFlowTests extends AttestationStory {

    private static final String REMINDER = "Je attest vervalt binnenkort";
    private static final String EXPIRED = "Je attest is vervallen";

    @Autowired
    ValidityRules rules;

    @Autowired
    RenewalMails mails;

    @Autowired
    Departures departures;

    @Autowired
    ManagementService management;

    @Autowired
    AttestationService service;

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-20", "2024-09-25"})
    void theTimersOfTheExamplesInTheManualRunOnTheDayAfter31December2025(LocalDate obtained) {
        LocalDate expiry = rules.expiry(InstitutionKind.FLEMISH, obtained).orElseThrow();
        UUID attest = handedIn.attest(trainer, LTCF, obtained, expiry);
        assertThat(day(timer(attest, "Event_Expired"))).isEqualTo("2026-01-01");
        assertThat(day(timer(attest, "Event_ReminderDue"))).isEqualTo("2025-11-01");
        assertThat(trace.waitsAt(attest))
                .containsExactly("Event_Expired", "Event_ReminderDue", "Event_ReviewRequested");
    }

    @Test
    void theOwnerIsReminded60And30And7DaysBefore() {
        UUID attest = handIn();
        for (int days : List.of(60, 30, 7)) {
            evening(attest, LAST_DAY.minusDays(days + 1L));
            long before = mails(REMINDER);
            evening(attest, LAST_DAY.minusDays(days));
            assertThat(mails(REMINDER)).isEqualTo(before + 1);
            assertThat(mail())
                    .contains("BelRAI LTCF", "tot en met 31-12-2025", "over " + days + " dagen", "/instrumenten/ltcf");
        }
        evening(attest, LAST_DAY);
        assertThat(mails(REMINDER)).isEqualTo(3);
        assertThat(trace.waitsAt(attest)).containsExactly("Event_Expired", "Event_ReviewRequested");
    }

    @Test
    void whoeverGotTheAttestFromTheQualityCentreIsNotAskedToHandInAnother() {
        UUID attest = service.give(new GiveAttestation(trainer, LTCF, OBTAINED, people.staff()));
        evening(attest, LAST_DAY.minusDays(60));
        assertThat(mail()).contains("noteert het KCD je nieuwe attest").doesNotContain("laad het nieuwe dan op");
        evening(attest, LAST_DAY.plusDays(1));
        assertThat(mail()).contains("noteert het KCD je nieuwe attest").doesNotContain("/attest");
    }

    @Test
    void aClockThatIsSetOverSeveralMomentsSendsOneReminder() {
        UUID attest = handIn();
        evening(attest, LAST_DAY.minusDays(5));
        assertThat(mails(REMINDER)).isOne();
        assertThat(mail()).contains("over 5 dagen");
    }

    @Test
    void theDayAfterTheLastOneTheOwnerReadsThatItExpiredAndUntilWhenThereIsGrace() {
        UUID attest = handIn();
        evening(attest, LAST_DAY.plusDays(1));
        assertThat(mailbox.subjects(email)).endsWith(EXPIRED).doesNotContain(REMINDER);
        assertThat(mail()).contains("tot en met 31-12-2025", "tot en met 31-03-2026", "/instrumenten/ltcf");
        assertThat(attest(attest).state()).isEqualTo(AttestationState.LAPSED);
        assertThat(trace.passed(attest)).contains("Task_SendExpiry", "EndEvent_Expired");
    }

    @Test
    void afterTheGraceNobodyIsToldAnyMoreAndTheAttestLapsesAllTheSame() {
        UUID attest = handIn();
        evening(attest, LocalDate.of(2026, 4, 1));
        assertThat(mailbox.subjects(email)).doesNotContain(EXPIRED, REMINDER);
        assertThat(attest(attest).state()).isEqualTo(AttestationState.LAPSED);
    }

    @Test
    void whoHandsInOneThatIsOverReadsNothingAboutIt() {
        UUID attest = handedIn.attest(trainer, LTCF, OBTAINED.minusYears(3), TODAY.minusDays(1));
        evening(attest, TODAY.plusDays(1));
        assertThat(mailbox.subjects(email)).doesNotContain(EXPIRED, REMINDER);
        assertThat(attest(attest).state()).isEqualTo(AttestationState.LAPSED);
        assertThat(jobs.instance(attest)).isNull();
    }

    @Test
    void aNewerAttestEndsTheCaseOfTheFormerOne() {
        UUID former = handIn();
        UUID newer = handIn();
        assertThat(trace.passed(former))
                .endsWith("SubProcess_Superseded", "StartEvent_Superseded", "EndEvent_Superseded");
        assertThat(jobs.instance(former)).isNull();
        assertThat(attest(former).state()).isEqualTo(AttestationState.SUPERSEDED);
        assertThat(jobs.instance(newer)).isNotNull();
    }

    @Test
    void aNewerAttestAfterTheLastDayOpensEverythingAgain() {
        UUID former = handIn();
        evening(former, LAST_DAY.plusDays(1));
        handedIn.attest(trainer, LTCF, LAST_DAY, LAST_DAY.plusYears(1));
        assertThat(attest(former).state()).isEqualTo(AttestationState.SUPERSEDED);
        assertThat(standings.of(trainer, LTCF).dot()).isEqualTo(Dot.VALID);
    }

    @Test
    void theSameReminderIsSentOnce() {
        UUID attest = handIn();
        evening(attest, LAST_DAY.minusDays(60));
        mails.sendReminder(attest);
        assertThat(mails(REMINDER)).isOne();
    }

    @Test
    void whoLeftTheOrganisationReadsNothing() {
        UUID attest = handIn();
        departures.leave(trainer);
        instruments.assign(trainer, Set.of(LTCF));
        assertThatNothingIsSent(attest);
    }

    @Test
    void whoDoesNotHaveTheInstrumentAnyMoreReadsNothing() {
        UUID attest = handIn();
        instruments.replace(trainer, Set.of());
        assertThatNothingIsSent(attest);
    }

    private void assertThatNothingIsSent(UUID attest) {
        evening(attest, LAST_DAY.minusDays(60));
        evening(attest, LAST_DAY.plusDays(1));
        assertThat(mailbox.subjects(email)).doesNotContain(REMINDER, EXPIRED);
        assertThat(attest(attest).state()).isEqualTo(AttestationState.LAPSED);
    }

    @Test
    void theJobsOfThousandsOfAttestsWaitForAllOthersAndNotForEachOther() {
        UUID attest = handIn();
        assertThat(jobsOf(attest)).hasSize(2).allSatisfy(job -> {
            assertThat(job.getPriority()).isEqualTo(10);
            assertThat(job.isExclusive()).isFalse();
        });
        clock.set(at(LAST_DAY.plusDays(1), 18));
        jobs.run(attest, "Event_ReminderDue");
        jobs.run(attest, "Event_Expired");
        assertThat(jobsOf(attest)).hasSize(2).allSatisfy(job -> {
            assertThat(job.getPriority()).isEqualTo(10);
            assertThat(job.isExclusive()).isFalse();
        });
    }

    @Test
    void mailsGoOutDuringTheWorkingDay() {
        UUID attest = handIn();
        for (String element : List.of("Event_ReminderDue", "Event_Expired")) {
            ZonedDateTime moment = timer(attest, element).toInstant().atZone(clock.getZone());
            assertThat(moment.toLocalTime()).isBetween(LocalTime.of(8, 0), LocalTime.of(17, 0));
        }
    }

    private Date timer(UUID attest, String element) {
        return jobs.job(attest, element).getDuedate();
    }

    private Stream<JobEntity> jobsOf(UUID attest) {
        return management
                .createJobQuery()
                .processInstanceId(jobs.instance(attest).getId())
                .list()
                .stream()
                .map(JobEntity.class::cast);
    }
}
