package be.vormingsportaal.engine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.ProcessModels;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;

/** The names by which {@link MailJobs} knows which steps mail. */
class MailJobsTests {

    private static final Pattern MAILS = Pattern.compile("Task_(Send|Tell|Mail)\\w+");

    /** What else is done in a job. A new step that mails is called as the others, and is not listed here. */
    private static final List<String> OTHER_WORK = List.of(
            "Task_BookNextLines",
            "Task_CheckStatements",
            "Task_FinishClosing",
            "Task_ImportNextRows",
            "Task_IssueInvoice",
            "Task_MakeLink",
            "Task_OrderAtProvider",
            "Task_RecogniseLines",
            "Task_ReleaseNextPeople");

    @Test
    void everyStepThatWaitsForAJobMailsByItsNameOrIsListedAsOtherWork() {
        assertThat(steps()).allMatch(step -> MAILS.matcher(step).matches() != OTHER_WORK.contains(step));
    }

    @Test
    void noStepIsListedThatIsNotThere() {
        assertThat(steps()).containsAll(OTHER_WORK);
    }

    private static List<String> steps() {
        return ProcessModels.all().stream()
                .flatMap(model -> model.bpmn().getModelElementsByType(ServiceTask.class).stream())
                .filter(ServiceTask::isCamundaAsyncBefore)
                .map(ServiceTask::getId)
                .distinct()
                .toList();
    }
}
