package be.vormingsportaal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.testing.RunningPortalTest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager and the task of another organisation: neither a query, nor a filter, nor its id leads there. */
@RunningPortalTest
class EngineTaskIsolationTests extends BetweenOrganisations {

    @Autowired
    FilterService filters;

    @BeforeAll
    @Override
    void twoOrganisations() {
        super.twoOrganisations();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'candidateGroups':['#GROUP']}",
                "{'candidateGroup':'#GROUP','includeAssignedTasks':true}",
                "{'orQueries':[{'candidateGroup':'#GROUP','unassigned':true}]}",
                "{'orQueries':[{'candidateGroups':['#GROUP'],'processInstanceBusinessKeyLike':'%'}]}",
                "{'orQueries':[{'taskIdIn':['#TASK'],'nameLike':'%'}]}",
                "{'processVariables':[{'name':'followUpGroup','operator':'eq','value':'#GROUP'}]}",
                "{'processInstanceId':'#INSTANCE'}",
                "{'processInstanceBusinessKey':'#INVITED'}",
                "{'candidateUser':'#MANAGER'}"
            })
    void noQueryFindsTheTaskOfTheOther(String query) {
        HttpResponse<String> answer = both.own().browser().engine("POST", "/task?maxResults=1000", fill(query));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain(both.other().traces());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'candidateGroups':['#GROUP']}",
                "{'orQueries':[{'candidateGroups':['#GROUP'],'taskIdIn':['#TASK']}]}",
                "{'processVariables':[{'name':'followUpGroup','operator':'eq','value':'#GROUP'}]}"
            })
    void noQueryCountsTheTaskOfTheOther(String query) {
        assertThat(both.own()
                        .browser()
                        .engine("POST", "/task/count", fill(query))
                        .body())
                .isEqualTo("{\"count\":0}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/variables",
                "/variables/followUpGroup",
                "/variables/followUpGroup/data",
                "/localVariables",
                "/form-variables",
                "/form",
                "/deployed-form",
                "/rendered-form",
                "/identity-links",
                "/comment",
                "/attachment"
            })
    void theTaskOfTheOtherIsNotReadByItsId(String part) {
        HttpResponse<String> answer =
                both.own().browser().engineGet("/task/" + both.other().task().getId() + part);
        assertThat(answer.statusCode()).as(answer.body()).isIn(403, 404, 406);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "POST|/claim|{'userId':'#OWN'}",
                "POST|/unclaim|{}",
                "POST|/complete|{'variables':{'decision':{'value':'WITHDRAW'}}}",
                "POST|/submit-form|{'variables':{'decision':{'value':'WITHDRAW'}}}",
                "POST|/resolve|{}",
                "POST|/assignee|{'userId':'#OWN'}",
                "POST|/delegate|{'userId':'#OWN'}",
                "POST|/identity-links|{'groupId':'managers','type':'candidate'}",
                "POST|/comment/create|{'message':'hallo'}",
                "POST|/variables|{'modifications':{'decision':{'value':'WITHDRAW'}}}",
                "PUT|/variables/decision|{'value':'WITHDRAW'}",
                "PUT|/localVariables/decision|{'value':'WITHDRAW'}",
                "POST|/bpmnError|{'errorCode':'x'}",
                "POST|/bpmnEscalation|{'escalationCode':'x'}",
                "PUT||{'name':'van mij'}",
                "DELETE||"
            })
    void theTaskOfTheOtherIsNotTouched(String method, String part, String json) {
        String path = "/task/" + both.other().task().getId() + (part == null ? "" : part);
        HttpResponse<String> answer = both.own().browser().engine(method, path, json == null ? "" : fill(json));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 599);
    }

    @Test
    void afterEveryAttemptTheTaskOfTheOtherIsAsItWas() {
        both.own()
                .browser()
                .engine("POST", "/task/" + both.other().task().getId() + "/claim", fill("{'userId':'#OWN'}"));
        assertThat(tasks.createTaskQuery()
                        .taskId(both.other().task().getId())
                        .taskUnassigned()
                        .taskCandidateGroup(both.other().group())
                        .count())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/list?maxResults=1000", "/count"})
    void everyFilterKeepsTheTaskOfTheOtherHidden(String part) {
        for (Filter filter : filters.createFilterQuery().list()) {
            HttpResponse<String> answer = both.own().browser().engineGet("/filter/" + filter.getId() + part);
            assertThat(answer.body())
                    .doesNotContain(both.other().traces())
                    .doesNotContain("unbound", "\"count\":2", "\"count\":3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/list?maxResults=1000", "/count"})
    void aFilterIsNotWidenedByAQueryThatIsSentAlong(String part) {
        for (Filter filter : filters.createFilterQuery().list()) {
            HttpResponse<String> answer = both.own()
                    .browser()
                    .engine("POST", "/filter/" + filter.getId() + part, fill("{'candidateGroups':['#GROUP']}"));
            assertThat(answer.body())
                    .doesNotContain(both.other().traces())
                    .doesNotContain("unbound", "\"count\":2", "\"count\":3");
        }
    }

    @Test
    void aFilterOfNobodysMakingIsNotReadByItsId() {
        Filter everything = filters.newTaskFilter("alles");
        everything.setQuery(tasks.createTaskQuery());
        String id = filters.saveFilter(everything).getId();
        try {
            assertThat(both.own().browser().engineGet("/filter/" + id + "/list").statusCode())
                    .isIn(403, 404);
        } finally {
            filters.deleteFilter(id);
        }
    }

    @Test
    void aManagerMakesNoFilter() {
        HttpResponse<String> answer = both.own()
                .browser()
                .engine("POST", "/filter/create", fill("{'resourceType':'Task','name':'x','query':{}}"));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private String fill(String json) {
        return json.replace("'", "\"")
                .replace("#TASK", both.other().task().getId())
                .replace("#INSTANCE", both.other().task().getProcessInstanceId())
                .replace("#GROUP", both.other().group())
                .replace("#MANAGER", both.other().manager().toString())
                .replace("#INVITED", both.other().invited().toString())
                .replace("#OWN", both.own().manager().toString());
    }
}
