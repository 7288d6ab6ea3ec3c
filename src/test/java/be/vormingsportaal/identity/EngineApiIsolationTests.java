package be.vormingsportaal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.RunningPortalTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manager can read through the engine's web API about another organisation: nothing, not even a number. */
@RunningPortalTest
class EngineApiIsolationTests extends BetweenOrganisations {

    @BeforeAll
    @Override
    void twoOrganisations() {
        super.twoOrganisations();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task",
                "/task?unassigned=true",
                "/task?candidateGroup={otherGroup}",
                "/task?candidateGroups={otherGroup},managers",
                "/task?processInstanceBusinessKey={otherInvited}",
                "/task?taskId={otherTask}",
                "/task?candidateUser={otherManager}&includeAssignedTasks=true",
                "/task?processVariables=followUpGroup_eq_{otherGroup}",
                "/filter",
                "/variable-instance",
                "/variable-instance?processInstanceIdIn={otherInstance}",
                "/process-instance",
                "/process-instance?businessKey={otherInvited}",
                "/process-definition",
                "/history/task",
                "/history/process-instance",
                "/history/variable-instance",
                "/history/activity-instance",
                "/history/detail",
                "/history/identity-link-log",
                "/history/incident",
                "/history/job-log",
                "/history/user-operation",
                "/history/external-task-log",
                "/history/decision-instance",
                "/history/batch",
                "/user",
                "/user?memberOfGroup={otherGroup}",
                "/user?memberOfGroup=managers",
                "/user?emailLike=%25",
                "/user?id={otherManager}",
                "/group",
                "/group?member={otherManager}",
                "/group?id={otherGroup}",
                "/identity/groups?userId={otherManager}",
                "/authorization",
                "/authorization?groupIdIn={otherGroup}"
            })
    void noListTellsAboutTheOtherOrganisation(String path) {
        HttpResponse<String> answer = both.own().browser().engineGet(limited(fill(path)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain(both.other().traces());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/count",
                "/task/count?candidateGroup={ownGroup}",
                "/task/count?unassigned=true",
                "/group/count",
                "/user/count"
            })
    void aCountOfPeopleAndTasksHoldsTheOwnOnly(String path) {
        assertThat(both.own().browser().engineGet(fill(path)).body()).isEqualTo("{\"count\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/count?candidateGroup={otherGroup}",
                "/task/count?taskId={otherTask}",
                "/task/count?processInstanceBusinessKey={otherInvited}",
                "/variable-instance/count?processInstanceIdIn={otherInstance}",
                "/process-instance/count",
                "/process-instance/count?active=true",
                "/history/task/count",
                "/history/process-instance/count",
                "/history/variable-instance/count",
                "/history/activity-instance/count",
                "/history/detail/count",
                "/history/identity-link-log/count",
                "/history/incident/count",
                "/history/job-log/count",
                "/history/user-operation/count",
                "/user/count?memberOfGroup={otherGroup}",
                "/group/count?id={otherGroup}",
                "/authorization/count"
            })
    void aCountOfWhatBelongsToOthersIsNone(String path) {
        HttpResponse<String> answer = both.own().browser().engineGet(fill(path));
        assertThat(answer.body()).isEqualTo("{\"count\":0}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-definition/statistics",
                "/process-definition/statistics/",
                "/process-definition/statistics?failedJobs=true",
                "/process-definition/{definition}/statistics",
                "/process-definition/key/account-registration/statistics",
                "/history/process-instance/report?reportType=duration&periodUnit=month",
                "/history/task/report?reportType=count&groupBy=taskName&maxResults=10",
                "/task/report/candidate-group-count",
                "/metrics",
                "/metrics/job-successful/sum",
                "/deployment",
                "/deployment/count",
                "/incident",
                "/incident/count",
                "/job",
                "/job/count",
                "/job-definition",
                "/execution",
                "/execution/count",
                "/event-subscription",
                "/external-task",
                "/batch",
                "/batch/statistics",
                "/decision-definition",
                "/decision-requirements-definition",
                "/case-definition",
                "/case-instance",
                "/tenant",
                "/schema/log",
                "/telemetry/data",
                "/telemetry/configuration",
                "/version"
            })
    void whatCountsOrKeepsAllCasesIsNotForManagers(String path) {
        HttpResponse<String> answer = both.own().browser().engineGet(fill(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-instance/{otherInstance}",
                "/process-instance/{otherInstance}/variables",
                "/process-instance/{otherInstance}/variables/followUpGroup",
                "/process-instance/{otherInstance}/activity-instances",
                "/history/process-instance/{otherInstance}",
                "/user/{otherManager}/profile",
                "/group/{otherGroup}",
                "/task/{otherTask}"
            })
    void whatBelongsToOthersIsNotShownByItsId(String path) {
        HttpResponse<String> answer = both.own().browser().engineGet(fill(path));
        assertThat(answer.statusCode()).as(answer.body()).isIn(403, 404);
    }

    @Test
    void aManagerSeesThePeopleOfTheOwnOrganisationOnly() {
        assertThat(both.own().browser().engineGet("/user?maxResults=100").body())
                .contains(both.own().manager().toString());
    }

    @Test
    void staffSeeTheTasksOfBothOrganisations() {
        assertThat(both.staff().engineGet("/task?maxResults=1000").body())
                .contains(both.own().task().getId(), both.other().task().getId());
    }

    @Test
    void staffSeeTheCasesOfBothOrganisations() {
        assertThat(both.staff().engineGet("/process-instance?maxResults=1000").body())
                .contains(
                        both.own().task().getProcessInstanceId(),
                        both.other().task().getProcessInstanceId());
    }

    @Test
    void aReportOfWhatCanBeCleanedUpCountsNoCases() {
        assertThat(both.own()
                        .browser()
                        .engineGet("/history/process-definition/cleanable-process-instance-report?maxResults=100")
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void statisticsOfADefinitionCountNoCases() {
        assertThat(both.own()
                        .browser()
                        .engineGet(fill("/history/process-definition/{definition}/statistics"))
                        .body())
                .isEqualTo("[]");
    }

    private static String limited(String path) {
        return path + (path.contains("?") ? "&" : "?") + "maxResults=1000";
    }

    private String fill(String path) {
        return path.replace("{otherTask}", both.other().task().getId())
                .replace("{otherInstance}", both.other().task().getProcessInstanceId())
                .replace("{otherGroup}", both.other().group())
                .replace("{otherManager}", both.other().manager().toString())
                .replace("{otherInvited}", both.other().invited().toString())
                .replace("{ownGroup}", both.own().group())
                .replace("{definition}", both.own().task().getProcessDefinitionId());
    }
}
