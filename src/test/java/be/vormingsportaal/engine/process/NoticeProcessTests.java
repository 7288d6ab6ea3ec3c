package be.vormingsportaal.engine.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verifyNoInteractions;

import be.vormingsportaal.engine.NoticeKind;
import be.vormingsportaal.engine.Notices;
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
                .as("kinds of notice; ExpectedNotices.kinds() has a line for each")
                .extracting(NoticeKind::name)
                .containsExactlyInAnyOrderElementsOf(
                        ExpectedNotices.kinds().map(ExpectedNotice::name).toList());
    }

    @ParameterizedTest
    @MethodSource("be.vormingsportaal.engine.process.ExpectedNotices#kinds")
    void aNoticeIsSentByAJobAndNotInTheClickThatAsksForIt(ExpectedNotice<?, ?> kind) {
        kind.start(portal, row);
        assertThat(trace.waitsAt(row)).containsExactly(SEND);
        verifyNoInteractions(kind.sender(portal));
    }

    @ParameterizedTest
    @MethodSource("be.vormingsportaal.engine.process.ExpectedNotices#kinds")
    void aNoticeIsOverOnceItIsSent(ExpectedNotice<?, ?> kind) {
        kind.start(portal, row);
        jobs.run(row, SEND);
        kind.wasSent(portal, row, 1);
        assertThat(trace.passed(row)).containsExactly("StartEvent_Requested", SEND, "EndEvent_Handled");
    }

    @ParameterizedTest
    @MethodSource("be.vormingsportaal.engine.process.ExpectedNotices#kinds")
    void aNoticeThatCouldNotBeSentIsTriedAgain(ExpectedNotice<?, ?> kind) {
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
    @MethodSource("be.vormingsportaal.engine.process.ExpectedNotices#kinds")
    void whatRunsOfOneKindIsNoneOfAnother(ExpectedNotice<?, ?> kind) {
        kind.start(portal, row);
        assertThat(ExpectedNotices.kinds()
                        .map(ExpectedNotice::name)
                        .filter(name -> notices.running(name).contains(row)))
                .containsExactly(kind.name());
    }

    @ParameterizedTest
    @MethodSource("be.vormingsportaal.engine.process.ExpectedNotices#kinds")
    void aCaseSaysItsKindInDutchAndNothingPersonal(ExpectedNotice<?, ?> kind) {
        kind.start(portal, row);
        assertThat(runtime.getVariables(jobs.instance(row).getId()))
                .isEqualTo(Map.of("kind", kind.name(), "kindName", kind.words(), "priority", kind.priority()));
    }

    @ParameterizedTest
    @MethodSource("be.vormingsportaal.engine.process.ExpectedNotices#kinds")
    void eachKindHasItsPriority(ExpectedNotice<?, ?> kind) {
        kind.start(portal, row);
        assertThat(jobs.job(row, SEND).getPriority()).isEqualTo(kind.priority());
    }

    @ParameterizedTest
    @MethodSource("be.vormingsportaal.engine.process.ExpectedNotices#kinds")
    void theHistoryOfEachKindIsKeptAsLongAsItsKindSays(ExpectedNotice<?, ?> kind) {
        kind.start(portal, row);
        jobs.run(row, SEND);
        assertThat(kept()).isEqualTo(Duration.ofDays(kind.daysKept()));
    }

    @ParameterizedTest
    @MethodSource("be.vormingsportaal.engine.process.ExpectedNotices#kinds")
    void theHistoryOfANoticeThatWasDeletedInCockpitIsKeptAsLong(ExpectedNotice<?, ?> kind) {
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
}
