package be.vormingsportaal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.RunningPortalTest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager completes an own task through the engine's web API, with more than the form asks. */
@RunningPortalTest
class HostileTaskCompletionTests extends BetweenOrganisations {

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    @Override
    void twoOrganisations() {
        super.twoOrganisations();
    }

    @Test
    void theNextTaskStaysWithTheOrganisationWhateverGroupWasSent() {
        complete("'decision':{'value':'RESEND'},'followUpGroup':{'value':'"
                + both.other().group() + "'}");
        Task next = TwoOrganisations.followUp(both.own().invited(), jobs, tasks);
        assertThat(both.own().browser().engineGet("/task/" + next.getId()).statusCode())
                .isEqualTo(200);
        assertThat(both.other().browser().engineGet("/task/" + next.getId()).statusCode())
                .isIn(403, 404);
    }

    @Test
    void theAddressOfThePersonsPageIsSetAnew() {
        complete("'decision':{'value':'RESEND'},'personPage':{'value':'https://evil.example/'}");
        assertThat(runtime.getVariable(both.own().task().getProcessInstanceId(), "personPage"))
                .asString()
                .endsWith("/personen/" + both.own().invited());
    }

    @Test
    void aVariableWithTheNameOfADelegateDoesNotStopTheNextMail() {
        complete("'decision':{'value':'RESEND'},'sendRegistrationLinkDelegate':{'value':'niets'}");
        jobs.runDue(both.own().invited());
        assertThat(jobs.job(both.own().invited(), "Event_FollowUpDue")).isNotNull();
    }

    @Test
    void aVariableWithTheNameOfTheDelegateThatChecksDoesNotHideIt() {
        complete("'decision':{'value':'WITHDRAW'},'applyFollowUpDelegate':{'value':'${sendWelcomeDelegate}'}");
        assertThat(jobs.instance(both.own().invited())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'decision':{'value':'DROP TABLE'}",
                "'decision':{'value':null}",
                "'decision':{'value':7}",
                "'decision':{'value':['RESEND']}",
                "'decision':{'value':'resend'}",
                "'decision':{'value':'${currentUser()}'}",
                "'decision':{'type':'Object','value':'rO0ABXQABlJFU0VORA==','valueInfo':"
                        + "{'objectTypeName':'java.lang.String','serializationDataFormat':'application/x-java-serialized-object'}}"
            })
    void aDecisionThatIsNoneLeavesTheTaskWhereItIs(String variables) {
        HttpResponse<String> answer = complete(variables);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 599);
        assertThat(tasks.createTaskQuery().taskId(both.own().task().getId()).count())
                .isOne();
    }

    /** What the engine lets a candidate do with a task, and the portal does not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|/bpmnError|{'errorCode':'x'}",
                "POST|/bpmnEscalation|{'escalationCode':'x'}",
                "POST|/resolve|{'variables':{'personPage':{'value':'https://evil.example/'}}}",
                "PUT|/variables/personPage|{'value':'https://evil.example/'}",
                "POST|/variables|{'modifications':{'personPage':{'value':'https://evil.example/'}}}",
                "POST|/assignee|{'userId':null}",
                "POST|/delegate|{'userId':'somebody'}",
                "POST|/identity-links|{'groupId':'kcd-staff','type':'candidate'}",
                "POST|/bpmnError/|{'errorCode':'x'}",
                "DELETE||{}"
            })
    void nothingElseIsDoneWithAnOwnTask(String method, String what, String body) {
        String path = "/task/" + both.own().task().getId() + (what == null ? "" : what);
        HttpResponse<String> answer = both.own().browser().engine(method, path, body.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(runtime.getVariable(both.own().task().getProcessInstanceId(), "personPage"))
                .asString()
                .doesNotContain("evil");
    }

    private HttpResponse<String> complete(String variables) {
        return both.own()
                .browser()
                .engine(
                        "POST",
                        "/task/" + both.own().task().getId() + "/submit-form",
                        ("{'variables':{" + variables + "}}").replace('\'', '"'));
    }
}
