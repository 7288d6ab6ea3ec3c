package be.vormingsportaal.engine.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import be.vormingsportaal.accounts.recovery.RecoveryMails;
import be.vormingsportaal.accounts.recovery.RecoveryProcess;
import be.vormingsportaal.billing.peppol.EInvoiceProcess;
import be.vormingsportaal.billing.peppol.EInvoices;
import be.vormingsportaal.engine.NoticeKind;
import be.vormingsportaal.engine.Notices;
import be.vormingsportaal.intervisions.enrolment.EnrolmentNoticeProcess;
import be.vormingsportaal.intervisions.mails.EnrolmentNoticeMails;
import be.vormingsportaal.intervisions.planning.IntervisionChangeMails;
import be.vormingsportaal.intervisions.planning.IntervisionChangeProcess;
import be.vormingsportaal.listing.ContactMails;
import be.vormingsportaal.listing.ContactProcess;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessModels;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.MailSendException;

/** The story of every kind of notice, from the port of its module to the service that sends. */
@ProcessTest
class NoticeProcessTests {

    static final String SEND = "Task_SendNotice";

    /** A new kind gets a line here. */
    static Stream<Kind<?, ?>> kinds() {
        return Stream.of(
                new Kind<>(
                        "account-recovery",
                        "Toegang tot een account herstellen",
                        80,
                        30,
                        RecoveryProcess.class,
                        RecoveryProcess::start,
                        RecoveryMails.class,
                        RecoveryMails::sendLink),
                new Kind<>(
                        "contact-message",
                        "Bericht aan een trainer van de publieke lijst",
                        40,
                        30,
                        ContactProcess.class,
                        ContactProcess::start,
                        ContactMails.class,
                        ContactMails::forward),
                new Kind<>(
                        "e-invoice-delivery",
                        "E-factuur doorgeven aan Peppol",
                        40,
                        365,
                        EInvoiceProcess.class,
                        EInvoiceProcess::start,
                        EInvoices.class,
                        EInvoices::handOver),
                new Kind<>(
                        "enrolment-notice",
                        "Melding van een inschrijving",
                        50,
                        30,
                        EnrolmentNoticeProcess.class,
                        EnrolmentNoticeProcess::enrolled,
                        EnrolmentNoticeMails.class,
                        EnrolmentNoticeMails::tell),
                new Kind<>(
                        "intervision-change",
                        "Verplaatste intervisie",
                        50,
                        30,
                        IntervisionChangeProcess.class,
                        IntervisionChangeProcess::changed,
                        IntervisionChangeMails.class,
                        IntervisionChangeMails::tell));
    }

    @Autowired
    ApplicationContext portal;

    @Autowired
    Notices notices;

    @Autowired
    List<NoticeKind> declared;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    final UUID row = UUID.randomUUID();

    @Test
    void everyKindIsTriedHere() {
        assertThat(declared)
                .as("kinds of notice; kinds() has a line for each")
                .extracting(NoticeKind::name)
                .containsExactlyInAnyOrderElementsOf(kinds().map(Kind::name).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNoticeIsSentByAJobAndNotInTheClickThatAsksForIt(Kind<?, ?> kind) {
        kind.start(portal, row);
        assertThat(trace.waitsAt(row)).containsExactly(SEND);
        verifyNoInteractions(kind.sender(portal));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNoticeIsOverOnceItIsSent(Kind<?, ?> kind) {
        kind.start(portal, row);
        jobs.run(row, SEND);
        kind.wasSent(portal, row, 1);
        assertThat(trace.passed(row)).containsExactly("StartEvent_Requested", SEND, "EndEvent_Handled");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNoticeThatCouldNotBeSentIsTriedAgain(Kind<?, ?> kind) {
        kind.failsOnce(portal, row);
        kind.start(portal, row);
        assertThatThrownBy(() -> jobs.run(row, SEND)).isInstanceOf(MailSendException.class);
        assertThat(trace.waitsAt(row)).containsExactly(SEND);
        assertThat(notices.running(kind.name())).contains(row);

        jobs.run(row, SEND);
        kind.wasSent(portal, row, 2);
        assertThat(notices.running(kind.name())).doesNotContain(row);
        assertThat(trace.passed(row)).endsWith("EndEvent_Handled");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatRunsOfOneKindIsNoneOfAnother(Kind<?, ?> kind) {
        kind.start(portal, row);
        assertThat(kinds().map(Kind::name).filter(name -> notices.running(name).contains(row)))
                .containsExactly(kind.name());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aCaseSaysItsKindInDutchAndNothingPersonal(Kind<?, ?> kind) {
        kind.start(portal, row);
        assertThat(runtime.getVariables(jobs.instance(row).getId()))
                .isEqualTo(Map.of("kind", kind.name(), "kindName", kind.words(), "priority", kind.priority()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindHasItsPriority(Kind<?, ?> kind) {
        kind.start(portal, row);
        assertThat(jobs.job(row, SEND).getPriority()).isEqualTo(kind.priority());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theHistoryOfEachKindIsKeptAsLongAsItsKindSays(Kind<?, ?> kind) {
        kind.start(portal, row);
        jobs.run(row, SEND);
        assertThat(kept()).isEqualTo(Duration.ofDays(kind.daysKept()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theHistoryOfANoticeThatWasDeletedInCockpitIsKeptAsLong(Kind<?, ?> kind) {
        kind.start(portal, row);
        runtime.deleteProcessInstance(jobs.instance(row).getId(), "test");
        assertThat(kept()).isEqualTo(Duration.ofDays(kind.daysKept()));
    }

    @Test
    void nothingStartsOfAKindThatNoModuleDeclares() {
        assertThatThrownBy(() -> notices.start("anything", row)).isInstanceOf(NoSuchElementException.class);
        assertThat(jobs.instance(row)).isNull();
    }

    @Test
    void aCaseWhoseKindIsLostFailsAndStays() {
        notices.start("contact-message", row);
        runtime.removeVariable(jobs.instance(row).getId(), "kind");
        assertThatThrownBy(() -> jobs.run(row, SEND)).isInstanceOf(NoSuchElementException.class);
        assertThat(trace.waitsAt(row)).containsExactly(SEND);
    }

    @Test
    void nobodyStartsANoticeWithoutSayingHowUrgentItIs() {
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(NoticeBpmn.KEY, row.toString()))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("priority");
    }

    @Test
    void noKindIsCalledLikeAProcess() {
        assertThat(declared)
                .extracting(NoticeKind::name)
                .doesNotContainAnyElementsOf(ProcessModels.all().stream()
                        .map(model -> model.process().getId())
                        .toList());
    }

    @AfterAll
    static void everyNodeOfTheModelWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(NoticeBpmn.KEY)).isEmpty();
    }

    private Duration kept() {
        HistoricProcessInstance over = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(row.toString())
                .singleResult();
        return Duration.between(
                over.getEndTime().toInstant(), over.getRemovalTime().toInstant());
    }

    /**
     * What is expected of a kind.
     *
     * @param start how the domain asks for it, by the module's own port
     * @param send what has to be called for it
     */
    record Kind<P, S>(
            String name,
            String words,
            int priority,
            int daysKept,
            Class<P> port,
            BiConsumer<P, UUID> start,
            Class<S> service,
            BiConsumer<S, UUID> send) {

        void start(ApplicationContext portal, UUID row) {
            start.accept(portal.getBean(port), row);
        }

        S sender(ApplicationContext portal) {
            return portal.getBean(service);
        }

        void wasSent(ApplicationContext portal, UUID row, int times) {
            send.accept(verify(sender(portal), times(times)), row);
        }

        void failsOnce(ApplicationContext portal, UUID row) {
            send.accept(doThrow(new MailSendException("off")).doNothing().when(sender(portal)), row);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
