package be.vormingsportaal.billing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import be.vormingsportaal.billing.bank.BankDoubts;
import be.vormingsportaal.billing.bank.BankFileCheck;
import be.vormingsportaal.billing.bank.BankFileDecision;
import be.vormingsportaal.billing.bank.BankFileRun;
import be.vormingsportaal.billing.bank.BankFiles;
import be.vormingsportaal.billing.bank.DoubtDecision;
import be.vormingsportaal.testing.EngineJobs;
import be.vormingsportaal.testing.FlowNodeCoverage;
import be.vormingsportaal.testing.ProcessTest;
import be.vormingsportaal.testing.ProcessTrace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories of a file of the bank, and of money that may have been read before, with services that are mocks. */
@ProcessTest
class BankFileProcessTests {

    @Autowired
    CamundaBankFileProcess process;

    @Autowired
    BankFileCheck check;

    @Autowired
    BankFileRun run;

    @Autowired
    BankFiles files;

    @Autowired
    BankDoubts doubts;

    @Autowired
    EngineJobs jobs;

    @Autowired
    ProcessTrace trace;

    @Autowired
    TaskService tasks;

    final UUID id = UUID.randomUUID();

    @Test
    void aSoundFileIsBookedWithoutAsking() {
        when(check.check(id)).thenReturn(true);
        when(run.next(id)).thenReturn(true, false);
        process.start(id);
        jobs.runDue(id);
        assertThat(trace.passed(id))
                .containsExactly(
                        "StartEvent_FileRead",
                        "Task_CheckStatements",
                        "Gateway_Sound",
                        "Task_RecogniseLines",
                        "Task_BookNextLines",
                        "Gateway_MoreLines",
                        "Task_BookNextLines",
                        "Gateway_MoreLines",
                        "EndEvent_FileBooked");
    }

    @Test
    void anUnsoundFileWaitsForAnAnswer() {
        unsound();
        assertThat(trace.waitsAt(id)).containsExactly("Task_DecideFile");
        assertThatThrownBy(() -> complete("ONZIN")).hasMessageContaining("Kies of het bestand geboekt wordt");
        when(files.decide(eq(id), eq(BankFileDecision.BOOK), any())).thenReturn(true);
        when(files.decision(id)).thenReturn(Optional.of(BankFileDecision.BOOK));
        complete("BOOK");
        assertThat(trace.waitsAt(id)).containsExactly("Task_RecogniseLines");
        jobs.runDue(id);
        assertThat(jobs.instance(id)).isNull();
    }

    @Test
    void aDecisionOnThePageEndsTheTask() {
        unsound();
        when(files.decision(id)).thenReturn(Optional.of(BankFileDecision.DISCARD));
        process.decided(id);
        assertThat(trace.passed(id)).endsWith("Task_ApplyFileDecision", "Gateway_Book", "EndEvent_FileDiscarded");
        assertThat(jobs.instance(id)).isNull();
    }

    @Test
    void aDoubtWaitsForAnAnswer() {
        process.doubt(id);
        assertThat(trace.waitsAt(id)).containsExactly("Task_DecideDoubt");
        assertThatThrownBy(() -> complete("ONZIN")).hasMessageContaining("Kies of het hetzelfde geld is");
        assertThatThrownBy(() -> complete("SAME")).hasMessageContaining("intussen al beslist");
        when(doubts.decide(eq(id), eq(DoubtDecision.SAME), any())).thenReturn(true);
        complete("SAME");
        assertThat(jobs.instance(id)).isNull();
    }

    @Test
    void aDoubtThatIsDecidedOnThePageIsOver() {
        process.doubt(id);
        process.doubtDecided(id);
        assertThat(jobs.instance(id)).isNull();
    }

    @AfterAll
    static void everyNodeOfTheModelsWasPassed(@Autowired FlowNodeCoverage coverage) {
        assertThat(coverage.missing(BankFileBpmn.KEY)).isEmpty();
        assertThat(coverage.missing(DoubtfulEntryBpmn.KEY)).isEmpty();
    }

    private void unsound() {
        when(check.check(id)).thenReturn(false);
        process.start(id);
        jobs.runDue(id);
    }

    private void complete(String decision) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult()
                .getId();
        tasks.complete(task, new HashMap<>(Map.of("decision", decision)));
    }
}
